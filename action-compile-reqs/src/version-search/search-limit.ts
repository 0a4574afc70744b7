import type { Env } from '#shared/process/env.js'
import type { Run, RunOptions } from '#shared/process/runner.js'

/** Makes uv write each version that it tries to standard error. Source: uv, "Environment variables", `RUST_LOG`. */
const tracedEnv = { RUST_LOG: 'uv_resolver::resolver=debug' }

const tracedLine = /^(?:DEBUG|INFO) .*\n?/gm
const triedVersion = /^DEBUG Selecting: ([^\s=]+)==(\S+)/

/**
 * How many versions of one package a resolution may try. Real resolutions need a few; one that goes through all versions of a package
 * reads the metadata of each. A count is the same on every machine, a time is not.
 */
const maxVersions = 40

export interface SearchLimit {
  /** The options of the run that is limited. */
  readonly options: Required<Pick<RunOptions, 'onLine' | 'stop'>>
  readonly env: Env
  isExceeded(): boolean
}

/** Stops a run of uv once it has tried too many versions of one package. */
export function createSearchLimit(): SearchLimit {
  const stop = new AbortController()
  const tried = new Map<string, Set<string>>()
  return {
    env: tracedEnv,
    options: {
      stop: stop.signal,
      onLine(line) {
        const [, name, version] = triedVersion.exec(line) ?? []
        if (name === undefined || version === undefined) return
        const versions = tried.get(name) ?? new Set()
        tried.set(name, versions.add(version))
        if (versions.size > maxVersions) stop.abort()
      },
    },
    isExceeded: () => stop.signal.aborted,
  }
}

/** Runs engines and removes what `SearchLimit` made uv write, so that nobody takes it for a reason. */
export function withoutSearchTrace(run: Run): Run {
  return async (command, args, options) => {
    const result = await run(command, args, options)
    if (options?.env?.RUST_LOG !== tracedEnv.RUST_LOG) return result
    return { ...result, stderr: result.stderr.replaceAll(tracedLine, '') }
  }
}
