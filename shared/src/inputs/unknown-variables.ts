import { didYouMean } from '../config/config-problem.js'
import type { ActionContext } from '../context/action-context.js'
import { joinSentences } from '../errors.js'
import type { InputGroup } from '../input-definitions.js'
import { configTables, isSetting } from '../input-definitions.js'
import { variableName } from './input-source.js'

export interface UnknownVariable {
  /** Its name without `ELEANOR_CONFIG_<TABLE>_`, as an input is written: `base-images`. */
  readonly name: string
  /** What is wrong with it, with full stops. */
  readonly text: string
}

/**
 * Finds variables `ELEANOR_CONFIG_<TABLE>_<KEY>` of the group's table that set nothing. An empty one counts as not set. A variable of
 * another table is checked by the action that reads that table; one of no table at all by every action, which throws for it.
 */
export function findUnknownVariables({ env }: Pick<ActionContext, 'env'>, { table, inputs }: InputGroup): UnknownVariable[] {
  const prefix = variableName(table, '')
  const ofTable = Object.keys(env).filter((variable) => variable.startsWith(prefix) && (env[variable] ?? '') !== '')
  if (ofTable.length === 0) return []
  const settings = Object.keys(inputs).filter((name) => isSetting(inputs[name] ?? { kind: 'text' }))
  const known = new Set(settings.map((name) => variableName(table, name)))
  return ofTable
    .filter((variable) => !known.has(variable))
    .map((variable) => {
      const name = variable.slice(prefix.length).toLowerCase().replaceAll('_', '-')
      return { name, text: explain(name, { table, inputs }, settings) }
    })
}

function explain(name: string, { table, inputs }: InputGroup, settings: readonly string[]): string {
  const scope = Object.hasOwn(inputs, name) ? inputs[name]?.scope : undefined
  if (scope === 'secret')
    return joinSentences(['gives a secret, which a setting must not hold', 'Give it to the workflow or command'])
  if (scope === 'run') return joinSentences(['gives what belongs to one run', 'Give it to the workflow or command'])
  const nearest = didYouMean(name, settings).replaceAll(/`([^`]+)`/g, (_, each: string) => `\`${variableName(table, each)}\``)
  return joinSentences([`is no setting of \`[tool.eleanor.${table}]\``, nearest])
}

/** The first variable `ELEANOR_CONFIG_…` that begins with no table; undefined if there is none. */
export function findVariableOfNoTable({ env }: Pick<ActionContext, 'env'>): string | undefined {
  const prefixes = configTables.map((table) => variableName(table, ''))
  return Object.keys(env).find(
    (variable) =>
      variable.startsWith('ELEANOR_CONFIG_') && env[variable] !== '' && !prefixes.some((prefix) => variable.startsWith(prefix)),
  )
}
