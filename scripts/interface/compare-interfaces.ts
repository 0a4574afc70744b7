import type { Interface, Promised, Taken } from './read-interface.js'

export interface Change {
  /** `action-release` or `release.yml`. */
  readonly part: string
  /** The name of the input, secret, output or grant; that of the part where all of it came or went. */
  readonly name: string
  /** Readable, such as "input `bump` is gone". */
  readonly what: string
  /** Whether a workflow of a user may have to change. */
  readonly breaking: boolean
}

/** What a user meets that was otherwise before. */
export function interfaceChanges(before: Interface, after: Interface): Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((part) => {
    const [old, now] = [before[part], after[part]]
    if (old === undefined) return [{ part, name: part, what: 'is new', breaking: false }]
    if (now === undefined) return [{ part, name: part, what: 'is gone', breaking: true }]
    return [
      ...takenChanges('input', old.inputs, now.inputs),
      ...takenChanges('secret', old.secrets ?? {}, now.secrets ?? {}),
      ...listChanges('output', old.outputs, now.outputs, 'gone'),
      // A called workflow cannot have more than its caller grants: one more grant stops the caller's run.
      ...listChanges('grant', grants(old), grants(now), 'new'),
    ].map((change) => ({ part, ...change }))
  })
}

const grants = ({ grants: given = [] }: Promised) => given

type Bare = Omit<Change, 'part'>

function takenChanges(kind: string, before: Promised['inputs'], after: Promised['inputs']): Bare[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((name): Bare[] => {
    const [old, now] = [before[name], after[name]]
    const say = (what: string, breaking: boolean) => [{ name, what: `${kind} \`${name}\` ${what}`, breaking }]
    if (now === undefined) return say('is gone', true)
    if (old === undefined) return say(now.required === true ? 'is new and required' : 'is new', now.required === true)
    if (shown(old) === shown(now)) return []
    const eased = old.required === true && now.required !== true && old.type === now.type && old.default === now.default
    return say(`was ${shown(old)}, is ${shown(now)}`, !eased)
  })
}

function shown({ type = 'text', default: value, required }: Taken): string {
  return `${required === true ? 'required ' : ''}${type}${value === undefined ? '' : ` with default \`${value}\``}`
}

function listChanges(kind: string, before: readonly string[], after: readonly string[], breaking: 'gone' | 'new'): Bare[] {
  const gone = before.filter((name) => !after.includes(name)).map((name) => ({ name, how: 'gone' }))
  const added = after.filter((name) => !before.includes(name)).map((name) => ({ name, how: 'new' }))
  return [...gone, ...added].map(({ name, how }) => ({ name, what: `${kind} \`${name}\` is ${how}`, breaking: how === breaking }))
}

/**
 * What is missing for a release with these changes: each has to be named in backticks in the newest section of the changelog, a
 * breaking one on a line that begins with `- **Breaking:**`. With `bump`, a breaking change also needs `major`.
 */
export function missingFor(changes: readonly Change[], section: readonly string[], bump?: string): string[] {
  const lines = section
    .join('\n')
    .split(/\n(?=- )/)
    .map((line) => ({ line, breaking: line.startsWith('- **Breaking:**') }))
  const untold = changes.filter(
    ({ name, breaking }) =>
      !lines.some((each) => (each.breaking || !breaking) && each.line.includes(`\`${name.split(':')[0] ?? ''}`)),
  )
  const big = bump === undefined || bump === 'major' ? [] : changes.filter(({ breaking }) => breaking)
  return [
    ...untold.map(({ part, what, breaking }) => `CHANGELOG.md does not tell${breaking ? ' as breaking' : ''}: ${part}: ${what}`),
    ...big.map(({ part, what }) => `A ${bump ?? ''} release cannot break: ${part}: ${what}`),
  ]
}
