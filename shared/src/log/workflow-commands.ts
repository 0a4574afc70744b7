/** Commands to the runner. Source: GitHub, "Workflow commands for GitHub Actions". */
import { error, notice, warning } from '@actions/core'
import type { SourceLocation } from '../errors.js'

const levels = { error, notice, warning } as const

/** Shows a message with its level, at a location in the user's files if one is given. */
export function annotate(level: keyof typeof levels, message: string, at?: SourceLocation): void {
  const properties = at && { file: at.file, ...(at.line && { startLine: at.line }), ...(at.column && { startColumn: at.column }) }
  levels[level](message, properties)
}

export { debug, endGroup, saveState, setOutput, setSecret, startGroup, summary as stepSummary } from '@actions/core'
