import type { Declaration, Interface, PartInterface } from './read-interface.js'

export interface Change {
  /** `action-release` or `release.yml`. */
  readonly part: string
  /** The name of the input, secret, output or grant, or of the part itself if all of it was added or removed. */
  readonly name: string
  /** A sentence, such as "input `bump` was removed". */
  readonly what: string
  /** Whether a workflow of a user may have to change. */
  readonly breaking: boolean
}

/** The changes between two interfaces that users notice. */
export function compareInterfaces(before: Interface, after: Interface): Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((part) => {
    const [old, current] = [before[part], after[part]]
    if (old === undefined) return [{ part, name: part, what: 'was added', breaking: false }]
    if (current === undefined) return [{ part, name: part, what: 'was removed', breaking: true }]
    return [
      ...compareDeclarations('input', old.inputs, current.inputs),
      ...compareDeclarations('secret', old.secrets ?? {}, current.secrets ?? {}),
      ...compareLists('output', old.outputs, current.outputs, 'removed'),
      // A called workflow cannot have more permissions than its caller grants, so an added grant breaks the caller.
      ...compareLists('grant', grants(old), grants(current), 'added'),
    ].map((change) => ({ part, ...change }))
  })
}

const grants = ({ grants: given = [] }: PartInterface) => given

type PartChange = Omit<Change, 'part'>

function compareDeclarations(kind: string, before: PartInterface['inputs'], after: PartInterface['inputs']): PartChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((name): PartChange[] => {
    const [old, current] = [before[name], after[name]]
    const change = (what: string, breaking: boolean) => [{ name, what: `${kind} \`${name}\` ${what}`, breaking }]
    if (current === undefined) return change('was removed', true)
    if (old === undefined)
      return change(current.required === true ? 'was added and is required' : 'was added', current.required === true)
    if (describeDeclaration(old) === describeDeclaration(current)) return []
    const isRelaxed =
      old.required === true && current.required !== true && old.type === current.type && old.default === current.default
    return change(`was ${describeDeclaration(old)} and is now ${describeDeclaration(current)}`, !isRelaxed)
  })
}

function describeDeclaration({ type = 'text', default: value, required }: Declaration): string {
  return `${required === true ? 'required ' : ''}${type}${value === undefined ? '' : ` with default \`${value}\``}`
}

function compareLists(
  kind: string,
  before: readonly string[],
  after: readonly string[],
  breaking: 'removed' | 'added',
): PartChange[] {
  const removed = before.filter((name) => !after.includes(name)).map((name) => ({ name, how: 'removed' }))
  const added = after.filter((name) => !before.includes(name)).map((name) => ({ name, how: 'added' }))
  return [...removed, ...added].map(({ name, how }) => ({
    name,
    what: `${kind} \`${name}\` was ${how}`,
    breaking: how === breaking,
  }))
}

/**
 * Finds what is missing for a release with these changes: each must be named in backticks in the newest section of the changelog, a
 * breaking one in an entry that begins with `- **Breaking:**`. If `bump` is given, a breaking change also requires `major`.
 */
export function findMissing(changes: readonly Change[], section: readonly string[], bump?: string): string[] {
  const entries = section
    .join('\n')
    .split(/\n(?=- )/)
    .map((text) => ({ text, breaking: text.startsWith('- **Breaking:**') }))
  const unlisted = changes.filter(
    ({ name, breaking }) =>
      !entries.some((entry) => (entry.breaking || !breaking) && entry.text.includes(`\`${name.split(':')[0] ?? ''}`)),
  )
  const forbidden = bump === undefined || bump === 'major' ? [] : changes.filter(({ breaking }) => breaking)
  return [
    ...unlisted.map(
      ({ part, what, breaking }) => `CHANGELOG.md does not list${breaking ? ' as breaking' : ''}: ${part}: ${what}`,
    ),
    ...forbidden.map(({ part, what }) => `A ${bump ?? ''} release must not contain a breaking change: ${part}: ${what}`),
  ]
}
