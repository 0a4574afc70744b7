import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { LintResult, RunLinter } from './lint-result.js'

export interface TwineCheck {
  readonly mode: 'warn' | 'strict'
  /** Wheel and sdist. */
  readonly distributions: readonly string[]
  /** Name of the wheel, or of an sdist without one, for messages. */
  readonly wheel: string
}

/**
 * Runs `twine check --strict`. In the mode `warn`, its warnings become a warning of this action; its errors always fail, because PyPI
 * rejects such metadata.
 */
export async function checkWithTwine(
  { log }: Pick<ActionContext, 'log'>,
  runLinter: RunLinter,
  { mode, distributions, wheel }: TwineCheck,
): Promise<LintResult> {
  const { code, lines } = await runLinter('twine', ['check', '--strict', ...distributions])
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
