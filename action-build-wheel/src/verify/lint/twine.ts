import { settleAll } from '#shared/concurrency/settle-all.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { warnAboutClassifiers } from './classifiers.js'
import type { LintResult, RunLinter } from './lint-result.js'

export interface TwineCheck {
  readonly mode: 'warn' | 'strict'
  /** Wheel and sdist. */
  readonly distributions: readonly string[]
  /** Name of the wheel, or of an sdist without one, for messages. */
  readonly wheel: string
  /** Classifiers of the project. */
  readonly classifiers: readonly string[]
}

/**
 * Runs `twine check --strict`, and checks the classifiers, which twine does not. In the mode `warn`, its warnings become a warning of
 * this action; its errors always fail, because PyPI rejects such metadata.
 */
export async function checkWithTwine(
  { log }: Pick<ActionContext, 'log'>,
  runLinter: RunLinter,
  { mode, distributions, wheel, classifiers }: TwineCheck,
): Promise<LintResult> {
  const [{ code, lines }] = await settleAll([
    runLinter('twine', ['check', '--strict', ...distributions]),
    warnAboutClassifiers(log, runLinter, classifiers),
  ])
  if (code === 0) return { state: 'passed' }
  const problems = lines.filter((line) => /^(WARNING|ERROR)\b/.test(line))
  const distinct = new Set(problems.map((line) => line.replace(/^\w+\s+/, '')))
  const message = [...distinct].join(' ') || (lines.at(-1) ?? '')
  const summary = `twine check reports problems in ${wheel}: ${message}`
  const hasErrors = problems.some((line) => line.startsWith('ERROR'))
  if (mode === 'strict' || hasErrors) throw new UserError(summary, { fix: 'Fix the metadata of the project, such as its readme' })
  log.warning(summary)
  return { state: 'warned', message }
}
