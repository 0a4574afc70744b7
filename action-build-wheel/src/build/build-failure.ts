import { stripColors } from '#shared/format/strip-colors.js'

const errorLine = /^(\w+(\.\w+)*(Error|Exception|Exit)\b|ERROR\b|error:)/
/** Lines of the build frontend that only say that the backend failed. */
const frontendLine = /Backend subprocess exited|^ERROR Backend|^ERROR: Backend|^error: Failed to build/

/** Finds the line that says why a build failed: the last error of Python or the builder; otherwise the last line. */
export function buildFailureReason(stdout: string, stderr: string): string {
  const lines = stripColors(`${stdout}\n${stderr}`)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const errors = lines.filter((line) => errorLine.test(line))
  const reason = errors.findLast((line) => !frontendLine.test(line)) ?? errors.at(-1) ?? lines.at(-1) ?? ''
  return [completeMessage(lines, reason), ...causesAfter(lines, reason)].join(': ')
}

/** A message of Python may begin on the line below its error. */
function completeMessage(lines: readonly string[], error: string): string {
  const next = lines[lines.lastIndexOf(error) + 1]
  return error.endsWith(':') && next !== undefined ? `${error} ${next}` : error
}

/** Finds the submodule that is not checked out and that the output of a failed build names. */
export function findNamedSubmodule(output: string, missing: readonly string[]): string | undefined {
  const words = new Set(output.split(/[\s'"`,:;()<>[\]]+/))
  return missing.find((path) => [...words].some((word) => `/${word}/`.includes(`/${path}/`)))
}

/** uv prints the chain of causes below its error. */
function causesAfter(lines: readonly string[], error: string): string[] {
  const causes: string[] = []
  for (const line of lines.slice(lines.lastIndexOf(error) + 1)) {
    const cause = /^cause: (.*)$/.exec(line)?.[1]
    if (cause === undefined) break
    causes.push(cause)
  }
  return causes
}
