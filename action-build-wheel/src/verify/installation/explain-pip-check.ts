import type { RunResult } from '#shared/process/runner.js'
import { renderReverseTree } from '#shared/requirements/dependency-tree.js'
import type { Distribution } from '#shared/requirements/distribution.js'
import type { Metadata } from '#shared/requirements/distribution.js'
import { parseDistribution } from '#shared/requirements/distribution.js'
import type { MarkerEnvironment } from '#shared/requirements/markers.js'
import { evaluateMarker } from '#shared/requirements/markers.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'

/** Runs pip in the environment that `pip check` rejected. */
export type Pip = (...args: string[]) => Promise<RunResult>

/** Why an environment fails `pip check`, and what would fix it. */
export interface ConflictExplanation {
  /** Who requires each conflicting package, as `pipdeptree --reverse` shows it. */
  readonly trees: readonly string[]
  /** The fix that was tried, in one sentence. */
  readonly attempt: string | undefined
}

/** Output of `pip inspect`. */
interface Inspection {
  readonly installed: readonly { readonly metadata: Metadata }[]
  readonly environment: MarkerEnvironment
}

type Packages = ReadonlyMap<string, Distribution>

/** `A 1 requires D, which is not installed.` and `A 1 has requirement D>=2, but you have D 1.` Source: pip, commands/check.py. */
const missingRequirement = /^\S+ \S+ requires (\S+), which is not installed\.$/
const unmetRequirement = /^\S+ \S+ has requirement .+, but you have (\S+) \S+\.$/

/**
 * Explains the output of `pip check`: the reverse tree of each conflicting package, and a fix that was tried. All ranges that installed
 * packages require are combined, pip installs versions within them, and `pip check` runs again. This changes the environment.
 */
export async function explainPipCheck(pip: Pip, checkOutput: string): Promise<ConflictExplanation> {
  const conflicting = findConflictingPackages(checkOutput)
  const { code, stdout } = await pip('inspect', '--local')
  if (conflicting.length === 0 || code !== 0) return { trees: [], attempt: undefined }
  const { installed, environment } = JSON.parse(stdout) as Inspection
  const packages: Packages = new Map(
    installed.map(({ metadata }) => parseDistribution(metadata)).map((distribution) => [distribution.key, distribution]),
  )
  const trees = conflicting.map((key) => renderReverseTree(key, withPlaceholder(key, packages), environment).join('\n'))
  const requirements = conflicting.map((key) => combineRanges(key, packages, environment))
  return { trees, attempt: await tryRequirements(pip, requirements) }
}

/** Normalized names of the packages that `pip check` complains about. */
function findConflictingPackages(checkOutput: string): string[] {
  const names = checkOutput
    .split('\n')
    .flatMap((line) => (missingRequirement.exec(line) ?? unmetRequirement.exec(line))?.[1] ?? [])
  return [...new Set(names.map(normalizeName))]
}

/** Adds a package that is required but not installed, so that its dependents can be shown. */
function withPlaceholder(key: string, packages: Packages): Packages {
  if (packages.has(key)) return packages
  return new Map([...packages, [key, { key, name: key, version: '(not installed)', requires: [] }]])
}

/** Combines the version ranges of all active requirements of a package, such as `packaging<25,>=20`. */
function combineRanges(key: string, packages: Packages, environment: MarkerEnvironment): string {
  const active = [...packages.values()]
    .flatMap(({ requires }) => requires)
    .filter((requirement) => requirement.key === key && requirement.url === undefined)
    .filter(({ marker }) => marker === undefined || evaluateMarker(marker, environment))
  const ranges = new Set(active.flatMap(({ specifier }) => specifier.split(',')).filter((range) => range !== ''))
  return `${key}${[...ranges].sort().join(',')}`
}

async function tryRequirements(pip: Pip, requirements: readonly string[]): Promise<string> {
  const command = `pip install ${requirements.map((requirement) => `'${requirement}'`).join(' ')}`
  const installed = await pip('install', '--quiet', '--upgrade', ...requirements)
  if (installed.code !== 0 || installed.timedOut) return `Tried \`${command}\`: no version satisfies all requirements`
  const check = await pip('check')
  if (check.code !== 0) return `Tried \`${command}\`, which is not enough: ${check.stdout.trim().split('\n').join(' ')}`
  const { installed: packages } = JSON.parse((await pip('inspect', '--local')).stdout) as Inspection
  const keys = requirements.map((requirement) => normalizeName(/^[\w.-]+/.exec(requirement)?.[0] ?? ''))
  const versions = packages
    .filter(({ metadata }) => keys.includes(normalizeName(metadata.name)))
    .map(({ metadata }) => `${metadata.name} ${metadata.version}`)
  return `Tried \`${command}\`, which fixes it with ${versions.join(', ')}`
}
