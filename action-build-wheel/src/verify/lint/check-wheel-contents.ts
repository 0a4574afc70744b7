import { basename, join } from 'node:path'
import { UserError } from '#shared/errors.js'
import type { TomlTable } from '../../project/pyproject.js'
import type { LintResult, RunLinter } from './lint-result.js'

export interface ContentsCheck {
  /** Rules to enforce, or `all`. */
  readonly rules: readonly string[]
  /** The wheel, absolute. */
  readonly wheel: string
  /** Folder of the project, absolute: its `[tool.check-wheel-contents]` applies. */
  readonly directory: string
  readonly pyproject: TomlTable
}

const maxProblems = 10

/** Runs check-wheel-contents with the selected rules. Throws when the wheel breaks one. */
export async function checkWheelContents(runLinter: RunLinter, check: ContentsCheck): Promise<LintResult> {
  const { code, lines } = await runLinter('check_wheel_contents', [...options(check), check.wheel])
  if (code === 0) return { state: 'passed' }
  // A rule, and below it the files that break it.
  const problems = lines
    .map((line) => line.replace(/^.*?\.whl: /, ''))
    .join(' ')
    .split(/ (?=W\d{3}: )/)
  const shown = problems.slice(0, maxProblems).join('; ')
  throw new UserError(`check-wheel-contents reports problems in ${basename(check.wheel)}: ${shown}`, {
    fix: 'Fix what is packaged, or remove the rule from `check-wheel-contents`',
  })
}

function options({ rules, directory, pyproject }: ContentsCheck): string[] {
  const { tool } = pyproject
  const isConfigured = typeof tool === 'object' && tool !== null && 'check-wheel-contents' in tool
  const config = isConfigured ? ['--config', join(directory, 'pyproject.toml')] : ['--no-config']
  return rules.includes('all') ? config : [...config, '--select', rules.join(',')]
}
