import { basename } from 'node:path'
import type { HookResult } from '../gate/hooks/hook-output.js'
import type { PublishedSdist } from '../publish/publish-sdist.js'
import type { PublishedFiles } from '../publish/publish-wheel.js'
import type { Inspection } from '../verify/inspect-distributions.js'
import type { LintResult } from '../verify/lint/lint-result.js'
import type { Reproducibility } from '../verify/reproducibility/require-reproducible.js'
import type { Verification } from '../verify/verification.js'
import type { VerifiedSdist } from '../verify/verify-sdist.js'

/** Everything that a successful run knows at its end. */
export interface Results extends PublishedFiles {
  readonly hooks: readonly HookResult[]
  readonly inspection: Inspection
  readonly verification: Verification
  /** Whether the wheel comes from an earlier run. */
  readonly isReused: boolean
  /** Lock that was installed with the wheel, absolute. */
  readonly installWith: string | undefined
}

/** Everything that a successful run with `skip-wheel` knows at its end. */
export interface SdistResults extends PublishedSdist {
  readonly hooks: readonly HookResult[]
  readonly sdist: VerifiedSdist
}

/** A file in `out-dir`. */
export interface ReportedFile {
  /** Path relative to the workspace. */
  readonly path: string
  /** Size in bytes. */
  readonly size: number
  readonly sha256: string
}

export function fileName({ path }: ReportedFile): string {
  return basename(path)
}

/** Describes how the second build compares; undefined when there was none. */
export function describeReproducibility(reproducibility: Reproducibility): string | undefined {
  switch (reproducibility) {
    case 'not-checked':
      return undefined
    case 'identical':
      return 'a second build in another folder, at another time and with another umask gave the same bytes'
    case 'ignored-differ':
      return 'a second build gave the same bytes except for members that `reproducible-ignore` accepts'
    case 'modes-differ':
      return 'a second build gave the same bytes except for file modes, which depend on the umask; the build here always uses 022'
  }
}

/** Describes the result of a linter; undefined when it did not run. */
export function describeLint(result: LintResult): string | undefined {
  switch (result.state) {
    case 'skipped':
      return undefined
    case 'passed':
      return 'passed'
    case 'warned':
      return `warning: ${result.message}`
  }
}
