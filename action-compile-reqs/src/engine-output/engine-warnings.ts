import type { SourceLocation } from '#shared/errors.js'
import type { Log } from '#shared/log/log.js'
import type { Run } from '#shared/process/runner.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import type { DirectRequirement } from '../requirements/direct-requirements.js'
import { relativeTo } from './error-location.js'

/** What pip and uv say about this machine or about their own requests, and uv about an empty file of this action, not about the requirements. */
const noise =
  /`\.compile-reqs-\S+ does not contain any dependencies|Retrying \(|[Cc]ache entry|cache has been disabled|Running pip as|version of pip|Could not fetch URL|lazily downloaded wheels|^The requested Python version \S+ is not available; /

/**
 * Runs engines and shows the warnings of successful runs once, at the line that requires the package: an unknown extra, a yanked
 * version, an option that is ignored.
 */
export function withEngineWarnings(run: Run, log: Pick<Log, 'warning'>, lines: () => readonly DirectRequirement[]): Run {
  const shown = new Set<string>()
  return async (command, args, options) => {
    const result = await run(command, args, options)
    if (result.code !== 0) return result
    for (const warning of parseWarnings(relativeTo(options?.cwd, result.stderr))) {
      if (!shown.has(warning)) log.warning(warning, locate(warning, lines()))
      shown.add(warning)
    }
    return result
  }
}

/** The warnings in the output of pip, pip-compile or uv, each in one line. */
export function parseWarnings(output: string): string[] {
  const text = output.replaceAll(
    /The candidate selected for download or install is a yanked version: '([^']+)' candidate \(version (\S+) .*\)\n\s*Reason for being yanked: (.*)/g,
    '`$1==$2` is yanked (reason: $3)',
  )
  // A list below a warning belongs to it.
  const joined = text.replaceAll(
    /:((?:\n\s*- .*)+)/g,
    (_, list: string) =>
      `: ${list
        .trim()
        .slice(2)
        .replaceAll(/\n\s*- /g, ', ')}`,
  )
  const lines = joined.split('\n').flatMap((line) => /^\s*(?:WARNING|warning): (.*\S)/.exec(line)?.[1] ?? [])
  return [...new Set(lines)].filter((line) => !noise.test(line))
}

/** Packages are in quotes, or stand before their version: `requests==2.0`, `six 1.0 does not provide`. Other words may be names, too. */
export function findPackageNames(warning: string): Set<string> {
  const quoted = [...warning.matchAll(/`([^`]+)`|'([^']+)'/g)].flatMap(
    ([, code = '', text = '']) => (code + text).match(/[A-Za-z0-9][\w.-]*/g) ?? [],
  )
  const versioned = [...warning.matchAll(/([A-Za-z0-9][\w.-]*) v?\d+(?:\.\d|\s)/g)].map(([, name = '']) => name)
  return new Set([...quoted, ...versioned].map(normalizeName))
}

function locate(warning: string, lines: readonly DirectRequirement[]): SourceLocation | undefined {
  const names = findPackageNames(warning)
  const found = lines.find(({ requirement }) => names.has(requirement.key))
  return found === undefined ? undefined : { file: found.file, line: found.line }
}
