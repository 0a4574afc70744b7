import { explain, satisfies } from '@renovatebot/pep440'

/** One clause of a specifier, such as `>=` and `2`. Source: PEP 440, "Version specifiers". */
interface Clause {
  readonly operator: string
  readonly version: string
}

/**
 * Loosens the clauses of a specifier that exclude a version, and keeps the others: `>=2` becomes `>=1.26.4` for 1.26.4, and `<0.20`
 * becomes `<0.21` for 0.20.3.
 */
export function loosenSpecifier(specifier: string, version: string): string {
  const clauses = parseClauses(specifier).map((clause) => {
    const text = `${clause.operator}${clause.version}`
    return satisfies(version, text, { prereleases: true }) ? text : loosenClause(clause, version)
  })
  return clauses.filter((clause) => clause !== undefined).join(',')
}

function loosenClause({ operator, version: bound }: Clause, version: string): string | undefined {
  const release = version.replace(/\+.*$/, '')
  if (operator === '!=') return undefined
  if (operator === '<') return `<${nextSeries(version, releaseOf(bound).length)}`
  if (operator === '<=') return `<=${release}`
  if (operator.startsWith('>')) return `>=${release}`
  if (operator === '~=') return `~=${series(version, releaseOf(bound).length)}`
  return bound.endsWith('.*') ? `==${series(version, releaseOf(bound).length)}.*` : `==${release}`
}

/** All versions above those that a specifier allows. */
export interface VersionsAbove {
  readonly clause: string
  /** How many numbers of a version matter to a loosened specifier: 2 for `<0.20`, which becomes `<0.21`. */
  readonly precision: number
}

/** The versions above those that a specifier allows; undefined if it has no upper bound. */
export function versionsAbove(specifier: string): VersionsAbove | undefined {
  for (const { operator, version } of parseClauses(specifier)) {
    const { length } = releaseOf(version)
    if (operator === '<') return { clause: `>=${version}`, precision: length }
    if (operator === '~=') return { clause: `>=${nextSeries(version, Math.max(1, length - 1))}`, precision: length }
    if (operator === '==' && version.endsWith('.*')) return { clause: `>=${nextSeries(version, length)}`, precision: length }
    if (operator === '<=' || operator.startsWith('==')) return { clause: `>${version}`, precision: Infinity }
  }
  return undefined
}

/** The clause of all versions below those that a specifier allows; undefined if it has no lower bound. */
export function clauseBelow(specifier: string): string | undefined {
  for (const { operator, version } of parseClauses(specifier)) {
    if (operator === '>') return `<=${version}`
    if (operator === '>=' || operator === '~=' || operator.startsWith('==')) return `<${version.replace(/\.\*$/, '')}`
  }
  return undefined
}

/** The numbers of the release part of a version: 2, 3 and 1 of `2.3.1rc1`. */
export function releaseOf(version: string): number[] {
  return explain(version.replace(/\.\*$/, ''))?.release ?? []
}

/** The first version after all that start with the same numbers: `0.21` after `0.20.3`, for 2 numbers. */
export function nextSeries(version: string, length: number): string {
  const numbers = paddedRelease(version, length)
  return formatSeries(version, [...numbers.slice(0, -1), (numbers.at(-1) ?? 0) + 1])
}

function series(version: string, length: number): string {
  return formatSeries(version, paddedRelease(version, length))
}

function paddedRelease(version: string, length: number): number[] {
  const release = releaseOf(version)
  return Array.from({ length }, (_, index) => release[index] ?? 0)
}

function formatSeries(version: string, numbers: readonly number[]): string {
  const epoch = explain(version.replace(/\.\*$/, ''))?.epoch ?? 0
  return `${epoch === 0 ? '' : `${epoch}!`}${numbers.join('.')}`
}

function parseClauses(specifier: string): Clause[] {
  return specifier.split(',').flatMap((text) => {
    const { operator, version } = /^(?<operator>~=|={2,3}|!=|[<>]=?)(?<version>.+)$/.exec(text)?.groups ?? {}
    return operator === undefined || version === undefined ? [] : [{ operator, version }]
  })
}
