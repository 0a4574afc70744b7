/** Result of one linter. A linter that fails throws instead. */
export type LintResult =
  | { readonly state: 'skipped' }
  | { readonly state: 'passed' }
  | { readonly state: 'warned'; readonly message: string }

/** Output of a linter: its exit code, and the lines that are not empty. */
export interface LinterOutput {
  readonly code: number
  readonly lines: readonly string[]
}

/** Runs a linter, which is a Python module, with arguments. */
export type RunLinter = (module: string, args: readonly string[]) => Promise<LinterOutput>
