import type { BuiltFiles } from '../archive/built-files.js'
import type { LintResults } from './lint/lint-wheel.js'
import type { Reproducibility } from './reproducibility/require-reproducible.js'

/** What was verified of a wheel when it was built. It is cached with the wheel. */
export interface Verification {
  readonly reproducibility: Reproducibility
  readonly lint: LintResults
  /** Packages and modules that were imported. */
  readonly imported: readonly string[]
  /** Names of given wheels for other platforms, which could not be installed here. */
  readonly notInstalled?: readonly string[]
}

/** A build that passed all checks. */
export interface VerifiedBuild {
  readonly built: BuiltFiles
  readonly verification: Verification
}
