import { throwConfigProblems } from '../config/config-problem.js'
import type { Config, ConfigTable } from '../config/config-table.js'
import { openConfig } from '../config/config-table.js'
import { findKeyLine } from '../config/key-position.js'
import type { ConfigValue } from '../config/toml-values.js'
import { validateTable } from '../config/validate-table.js'
import type { ActionContext } from '../context/action-context.js'
import { inputLabel } from '../context/input-caller.js'
import type { SourceLocation } from '../errors.js'
import { InvalidInputError, joinSentences } from '../errors.js'
import type { InputDefinitions, InputGroup, NameOf } from '../input-definitions.js'
import { configTables } from '../input-definitions.js'
import type { InputReader } from './input-reader.js'
import { createInputReader } from './input-reader.js'
import type { InputOrigin, InputValue } from './input-source.js'
import { baseDirectory, chooseValue, environmentText, givenText, variableName } from './input-source.js'
import { findUnknownVariables, findVariableOfNoTable } from './unknown-variables.js'

/** Name of the input with the path of the configuration. Every action has it. */
const configInput = 'config'

/** `mask` is needed only for inputs that are secrets. */
type InputContext = Pick<ActionContext, 'env' | 'workspace' | 'caller'> & Partial<Pick<ActionContext, 'mask'>>

/**
 * Reads all inputs with `read` and throws one `UserError` that names every invalid one. A value comes from the caller, or else from
 * the environment, or else from the configuration, or else from the default. Secrets are masked before anything is read. Call it before
 * any other work. An action that reads another table as well passes its configuration.
 */
export async function readInputs<Inputs extends InputDefinitions, Result>(
  context: InputContext,
  group: InputGroup<Inputs>,
  read: (input: InputReader<Inputs>) => Result,
  configuration = openInputConfig(context),
): Promise<Result> {
  maskSecrets(context, group)
  rejectVariableOfNoTable(context)
  const config = await configuration.findTable(group.table)
  const configured = config === undefined ? new Map<string, ConfigValue>() : await validate(config, group)
  const unknown = findUnknownVariables(context, group)
  const problems: InputProblem[] = unknown.map((each) => ({ ...each, origin: 'environment' }))
  const definitions: InputDefinitions = group.inputs
  // Readers ask for a value many times.
  const found = new Map<string, InputValue & { readonly base: string }>()
  const find = (name: NameOf<Inputs>) => {
    const known = found.get(name)
    if (known !== undefined) return known
    const definition = definitions[name]
    if (definition === undefined) throw new Error(`The input ${name} has no definition`)
    const candidates = {
      given: givenText(context, name),
      environment: environmentText(context, variableName(group.table, name), definition),
      configured: configured.get(name),
    }
    const { origin, value } = chooseValue(candidates, definition)
    const result = { origin, value, base: baseDirectory(context, origin, config) }
    found.set(name, result)
    return result
  }
  const reject = (name: NameOf<Inputs>, problem: string, fix = '', commandFix = fix) => {
    const text = context.caller?.nameFlags(joinSentences([problem, commandFix])) ?? joinSentences([problem, fix])
    // A value may be read more than once.
    if (problems.some((each) => each.name === name && each.text === text)) return
    problems.push({ name, origin: find(name).origin, text })
  }
  const reader = {
    workspace: context.workspace,
    inputs: group.inputs,
    find,
    configured: (name: string) => configured.get(name),
    reject,
    isRejected: (name: NameOf<Inputs>) => problems.some((each) => each.name === name),
  }
  const result = read(createInputReader(reader))
  if (problems.length > 0) throw await invalidInputs(context, group, { problems, config })
  return result
}

/** Opens the configuration that the input `config` names. */
export function openInputConfig(context: InputContext): Config {
  return openConfig(context, givenText(context, configInput).trim())
}

function rejectVariableOfNoTable(context: InputContext): void {
  const variable = findVariableOfNoTable(context)
  if (variable === undefined) return
  const tables = configTables.map((table) => `\`${variableName(table, '')}…\``)
  throw new InvalidInputError(
    joinSentences([`Environment variable \`${variable}\` is no setting`, `Known: ${tables.join(', ')}`]),
  )
}

function maskSecrets(context: InputContext, { inputs }: InputGroup): void {
  const secrets = Object.entries(inputs).filter(([, { scope }]) => scope === 'secret')
  for (const [name] of secrets) {
    const value = givenText(context, name)
    if (value.trim() !== '') context.mask?.(value)
  }
}

async function validate(config: ConfigTable, group: InputGroup): Promise<ReadonlyMap<string, ConfigValue>> {
  const { values, problems } = validateTable(group, config.values)
  if (problems.length > 0) await throwConfigProblems(config.file, problems)
  return values
}

interface InputProblem {
  readonly name: string
  readonly origin: InputOrigin
  /** What follows the name, with full stops. */
  readonly text: string
}

async function invalidInputs(
  context: InputContext,
  { table }: InputGroup,
  { problems, config }: { readonly problems: readonly InputProblem[]; readonly config: ConfigTable | undefined },
): Promise<InvalidInputError> {
  const located = await Promise.all(problems.map(async (problem) => ({ ...problem, at: await locate(problem, config) })))
  const sentences = located.map(({ name, origin, text, at }) => {
    if (at !== undefined) return `${at.file}:${at.line ?? 1}: \`${name}\` ${text}`
    return origin === 'environment'
      ? `Environment variable \`${variableName(table, name)}\` ${text}`
      : `${context.caller === undefined ? '' : defaultPrefix(origin, text)}${inputLabel(context, name)} ${text}`
  })
  // The place stands before the whole error, so it must be that of the first problem.
  return new InvalidInputError(sentences.join(' '), { at: located[0]?.at })
}

/** Nobody gave the value that is wrong, if it is the default. */
function defaultPrefix(origin: InputOrigin, text: string): string {
  return origin === 'default' && text.startsWith('is `') ? 'The default of ' : ''
}

async function locate(
  { name, origin }: Pick<InputProblem, 'name' | 'origin'>,
  config: ConfigTable | undefined,
): Promise<SourceLocation | undefined> {
  if (origin !== 'configuration' || config === undefined) return undefined
  const { file, table } = config
  return { file: file.path, line: await findKeyLine(file.text, ['tool', 'eleanor', table, name]) }
}
