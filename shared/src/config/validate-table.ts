import type { InputDefinition, InputGroup } from '../input-definitions.js'
import { isSetting } from '../input-definitions.js'
import type { ConfigProblem } from './config-problem.js'
import { didYouMean } from './config-problem.js'
import type { TomlTable } from './parse-toml.js'
import type { ConfigValue } from './toml-values.js'
import { convertTomlValue, isTomlTable } from './toml-values.js'

/** The values of a table of the configuration, and what is wrong with the others. */
export interface ValidatedTable {
  readonly values: ReadonlyMap<string, ConfigValue>
  readonly problems: readonly ConfigProblem[]
}

/** Checks every key of `[tool.eleanor.<table>]`: that it exists, may be in a file, has the right type, and holds no secret. */
export function validateTable({ table, inputs }: InputGroup, given: TomlTable): ValidatedTable {
  const values = new Map<string, ConfigValue>()
  const problems: ConfigProblem[] = []
  for (const [name, value] of Object.entries(given)) {
    const definition = Object.hasOwn(inputs, name) ? inputs[name] : undefined
    const result = validateKey({ table, inputs }, { name, definition, value })
    if ('text' in result) problems.push({ ...result, key: [table, name] })
    else values.set(name, result.value)
  }
  return { values, problems }
}

interface GivenKey {
  readonly name: string
  readonly definition: InputDefinition | undefined
  readonly value: unknown
}

function validateKey(
  { table, inputs }: InputGroup,
  { name, definition, value }: GivenKey,
): Omit<ConfigProblem, 'key'> | { readonly value: ConfigValue } {
  const settings = Object.keys(inputs).filter((each) => isSetting(inputs[each] ?? { kind: 'text' }))
  if (definition === undefined)
    return { text: `\`[tool.eleanor.${table}]\` has the unknown key \`${name}\``, fix: didYouMean(name, settings) }
  if (definition.scope === 'secret')
    return {
      text: `\`${name}\` is a secret, which must not be in a file`,
      fix: 'Remove it, and store it as a secret of the repository',
    }
  if (definition.scope === 'run')
    return {
      text: `\`${name}\` belongs to one run, not to the repository`,
      fix: 'Remove it, and give it to the workflow or command',
    }
  if (holdsSecret(value))
    return {
      text: `\`${name}\` contains a secret, which must not be in a file`,
      fix: 'Remove it, and revoke it if it was pushed',
    }
  const converted = convertTomlValue(definition, value)
  return typeof converted === 'string' ? { text: `\`${name}\` ${converted}` } : { value: converted }
}

/**
 * Private keys, tokens of GitHub, PyPI and GitLab, and credentials in a URL.
 * Source: RFC 7468; GitHub Docs, "About authentication to GitHub", token formats; PyPI Help, "API tokens"; GitLab Docs, "Token overview".
 */
const secretPatterns = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\b(gh[pousr]_\w{36}|github_pat_\w{22}|pypi-AgE|glpat-[\w-]{20})/,
  /https?:\/\/[^\s/@]+@/i,
]

function holdsSecret(value: unknown): boolean {
  if (typeof value === 'string') return secretPatterns.some((pattern) => pattern.test(value))
  if (Array.isArray(value)) return value.some(holdsSecret)
  return isTomlTable(value) && Object.values(value).some(holdsSecret)
}
