/** A problem that BuildKit found in a Dockerfile. */
export interface LintProblem {
  /** Name of the rule; undefined if the Dockerfile cannot be built at all. */
  readonly rule: string | undefined
  readonly detail: string
  /** Page about the rule. */
  readonly url: string
  /** Line of the text that was checked, from 1. */
  readonly line: number
}

interface Location {
  readonly ranges?: readonly { readonly start?: { readonly line?: number } }[]
}

/** The part of the result that is used. Source: BuildKit, frontend/subrequests/lint, `LintResults`. */
interface LintResults {
  readonly warnings?:
    | readonly { readonly ruleName: string; readonly url?: string; readonly detail?: string; readonly location?: Location }[]
    | null
  readonly buildError?: { readonly message: string; readonly location?: Location }
}

/** Reads the metadata that Buildx writes of a check. Undefined if it holds no result. */
export function parseLintResult(metadata: string): readonly LintProblem[] | undefined {
  const { 'result.json': result } = JSON.parse(metadata) as Readonly<Record<string, unknown>>
  if (result === undefined) return undefined
  // A newer client may decode what is JSON.
  const { warnings, buildError } = (typeof result === 'string' ? JSON.parse(result) : result) as LintResults
  const problems = (warnings ?? []).map(({ ruleName: rule, url = '', detail = '', location }): LintProblem => {
    return { rule, detail, url, line: startOf(location) }
  })
  if (buildError === undefined) return problems
  // The number is that of the text that was checked, which may have more lines than the user's.
  const detail = buildError.message.replace(/^dockerfile parse error on line \d+: /, '')
  return [...problems, { rule: undefined, detail, url: '', line: startOf(buildError.location) }]
}

function startOf(location: Location | undefined): number {
  return location?.ranges?.[0]?.start?.line ?? 1
}
