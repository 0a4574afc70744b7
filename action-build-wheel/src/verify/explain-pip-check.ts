import type { RunResult } from '#shared/process/runner.js'
import type { Distribution } from '#shared/requirements/dependency-tree.js'
import { renderReverseTree } from '#shared/requirements/dependency-tree.js'
import type { Metadata } from '#shared/requirements/distribution.js'
import { parseDistribution } from '#shared/requirements/distribution.js'
import type { MarkerEnvironment } from '#shared/requirements/markers.js'
import { evaluateMarker, normalizeName } from '#shared/requirements/markers.js'

/** Runs the pip of the environment that is looked at. */
export type Pip = (...args: string[]) => Promise<RunResult>

/** Why an environment does not satisfy `pip check`, and what would mend it. */
export interface Conflict {
  /** Who requires each package concerned, as `pipdeptree --reverse` shows it. */
  readonly trees: readonly string[]
  /** What was tried, in one sentence. */
  readonly tried: string
}

interface Inspection {
  readonly installed: readonly { readonly metadata: Metadata }[]
  readonly environment: MarkerEnvironment
}

/** `A 1 requires D, which is not installed.` and `A 1 has requirement D>=2, but you have D 1.` Source: pip, commands/check.py. */
const missing = /^\S+ \S+ requires (\S+), which is not installed\.$/
const unfit = /^\S+ \S+ has requirement .+, but you have (\S+) \S+\.$/

/**
 * Explains what `pip check` has said: the reverse tree of each package concerned, and a constraint that was really tried. All ranges that
 * the installed packages ask for are put together, pip installs what fits them, and `pip check` looks again. The environment is changed.
 */
export async function explainConflict(pip: Pip, said: string): Promise<Conflict> {
  const concerned = [
    ...new Set(
      said
        .split('\n')
        .flatMap((line) => (missing.exec(line) ?? unfit.exec(line))?.[1] ?? [])
        .map(normalizeName),
    ),
  ]
  const { code, stdout } = await pip('inspect', '--local')
  if (concerned.length === 0 || code !== 0) return { trees: [], tried: '' }
  const { installed, environment } = JSON.parse(stdout) as Inspection
  const packages = new Map(installed.map(({ metadata }) => parseDistribution(metadata)).map((each) => [each.key, each]))
  const wanted = concerned.map((key) => constraint(key, packages, environment))
  const trees = concerned.map((key) => renderReverseTree(key, withMissing(key, packages), environment).join('\n'))
  return { trees, tried: await attempt(pip, wanted) }
}

/** A package that is not there has dependents all the same. */
function withMissing(key: string, packages: ReadonlyMap<string, Distribution>): ReadonlyMap<string, Distribution> {
  if (packages.has(key)) return packages
  return new Map([...packages, [key, { key, name: key, version: '(not installed)', requires: [] }]])
}

/** Every range that somebody asks for here, together. */
function constraint(key: string, packages: ReadonlyMap<string, Distribution>, environment: MarkerEnvironment): string {
  const ranges = [...packages.values()]
    .flatMap(({ requires }) => requires)
    .filter(
      ({ key: of, url, marker }) =>
        of === key && url === undefined && (marker === undefined || evaluateMarker(marker, environment)),
    )
    .flatMap(({ specifier }) => specifier.split(','))
  const distinct = [...new Set(ranges)].filter((range) => range !== '')
  return `${key}${distinct.sort().join(',')}`
}

async function attempt(pip: Pip, wanted: readonly string[]): Promise<string> {
  const command = `pip install ${wanted.map((each) => `'${each}'`).join(' ')}`
  const installed = await pip('install', '--quiet', '--upgrade', ...wanted)
  if (installed.code !== 0 || installed.timedOut) return `\`${command}\` was tried: no version satisfies all that is asked for`
  const { code, stdout } = await pip('check')
  if (code !== 0) return `\`${command}\` was tried and is not enough: ${stdout.trim().split('\n').join(' ')}`
  const now = JSON.parse((await pip('inspect', '--local')).stdout) as Inspection
  const keys = wanted.map((each) => normalizeName(/^[\w.-]+/.exec(each)?.[0] ?? ''))
  const versions = now.installed.map(({ metadata }) => metadata).filter(({ name }) => keys.includes(normalizeName(name)))
  return `\`${command}\` was tried and mends it, with ${versions.map(({ name, version }) => `${name} ${version}`).join(', ')}`
}
