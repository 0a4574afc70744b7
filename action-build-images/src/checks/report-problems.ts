import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { renderTable } from '#shared/format/markdown.js'
import type { ImageSource } from '../dockerfile/source.js'
import { dockerfileLocation } from '../dockerfile/source.js'
import type { CheckRule } from '../inputs/build-inputs.js'
import type { LintProblem } from './lint-result.js'

/** A problem with the Dockerfile that has it. */
export interface DockerfileProblem extends LintProblem {
  readonly source: ImageSource
}

/** Reports each problem at its line, once for all images of the Dockerfile, and throws for the rule `fail`. */
export function reportProblems(
  { log, summary }: Pick<ActionContext, 'log' | 'summary'>,
  rule: CheckRule,
  problems: readonly DockerfileProblem[],
): void {
  const found = new Map(problems.map((problem) => [describe(problem), problem]))
  const unique = [...found.values()].sort((a, b) => compareText(a.source.displayPath, b.source.displayPath) || a.line - b.line)
  for (const { source, line, detail, rule: name, url } of unique) {
    const message = `${detail}${name === undefined ? '' : ` (${name})`}${url === '' ? '' : `: ${url}`}`
    const at = dockerfileLocation(source, line)
    if (rule === 'fail') log.error(message, at)
    else log.warning(message, at)
  }
  if (unique.length === 0) {
    log.info('BuildKit found no problem in the Dockerfiles')
    return
  }
  const rows = unique.map((problem) => [placeOf(problem), problem.rule ?? 'error', problem.detail, problem.url])
  summary.add(`## Dockerfile checks\n\n${renderTable(['Line', 'Rule', 'Problem', 'More'], rows)}`)
  if (rule !== 'fail') return
  const count = unique.length === 1 ? 'a problem' : `${unique.length} problems`
  throw new UserError(`BuildKit found ${count} in the Dockerfiles: ${unique.map(describe).join('; ')}`, {
    fix: 'Correct them, or skip a rule with the first line `# check=skip=<rule>` of the Dockerfile',
  })
}

/** Says that the builder knows no checks. Throws for the rule `fail`, because nothing was checked. */
export function reportOldBuilder(log: ActionContext['log'], rule: CheckRule, builder: string): void {
  const what = `The Dockerfiles were not checked: the builder \`${builder}\` knows no checks, which BuildKit has from 0.14 on`
  if (rule === 'fail') throw new UserError(what, { fix: 'Use Docker Engine 27 or newer, or a newer `builder`' })
  log.warning(what)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function describe(problem: DockerfileProblem): string {
  return `${placeOf(problem)}: ${problem.detail}${problem.rule === undefined ? '' : ` (${problem.rule})`}`
}

function placeOf({ source, line }: DockerfileProblem): string {
  return `${source.displayPath}:${line}`
}
