/**
 * What the runner is told, by those parts of @actions/core that tell it. The package's index loads an HTTP client for OpenID tokens as
 * well, which is most of the code that an action would read at each start. Source: GitHub, "Workflow commands for GitHub Actions".
 */
import { issue, issueCommand } from '../../node_modules/@actions/core/lib/command.js'
import { issueFileCommand, prepareKeyValueMessage } from '../../node_modules/@actions/core/lib/file-command.js'
import { toCommandProperties, toCommandValue } from '../../node_modules/@actions/core/lib/utils.js'
import type { Place } from './errors.js'

export { summary as stepSummary } from '../../node_modules/@actions/core/lib/summary.js'

/** Shows a message with its level, at a place of the user's files where one is given. */
export function annotate(level: 'error' | 'warning' | 'notice', message: string, at?: Place): void {
  const place = at && { file: at.file, ...(at.line && { startLine: at.line }), ...(at.column && { startColumn: at.column }) }
  issueCommand(level, place === undefined ? {} : toCommandProperties(place), message)
}

/** Shown only where the user asked for debug messages. */
export function debug(message: string): void {
  issueCommand('debug', {}, message)
}

/** Folds what follows under a title, until `endGroup`. */
export function startGroup(title: string): void {
  issue('group', title)
}

export function endGroup(): void {
  issue('endgroup')
}

/** Hides a text in all that the job prints from now on. */
export function hide(secret: string): void {
  issueCommand('add-mask', {}, secret)
}

/** Sets an output of the step; what is no string is written as JSON. */
export function setOutput(name: string, value: unknown): void {
  keep('OUTPUT', 'set-output', name, value)
}

/** Keeps a value for the `post` step of this action. */
export function saveState(name: string, value: string): void {
  keep('STATE', 'save-state', name, value)
}

/** By the runner's file, or where there is none, as by hand, by a command that shows the value. */
function keep(file: 'OUTPUT' | 'STATE', command: string, name: string, value: unknown): void {
  if ((process.env[`GITHUB_${file}`] ?? '') !== '') issueFileCommand(file, prepareKeyValueMessage(name, value))
  else issueCommand(command, { name }, toCommandValue(value))
}
