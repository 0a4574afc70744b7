import { basename, dirname, join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { BuiltFiles } from '../archive/built-files.js'
import { listDistributions } from '../archive/built-files.js'
import type { LintInputs } from '../inputs/types.js'
import type { TomlTable } from '../project/pyproject.js'
import type { InstallTool } from '../tools/pinned-tools.js'

/** Result of one linter. A linter that fails throws instead. */
export type LintResult =
  { readonly state: 'skipped' } | { readonly state: 'passed' } | { readonly state: 'warned'; readonly message: string }

export interface LintResults {
  readonly twine: LintResult
  readonly checkWheelContents: LintResult
  /** The rules of check-wheel-contents that were checked. */
  readonly rules: readonly string[]
}

export interface LintSettings extends LintInputs {
  /** Folder of the project, absolute: its `[tool.check-wheel-contents]` applies. */
  readonly directory: string
  readonly pyproject: TomlTable
  /** The sanitized environment. */
  readonly env: Readonly<Record<string, string>>
}

interface LintRun {
  readonly code: number
  readonly lines: readonly string[]
}

type RunLinter = (module: string, args: readonly string[]) => Promise<LintRun>

const limitMs = 10 * 60_000
const mostProblems = 10

/** Runs `twine check` and check-wheel-contents as far as the inputs select them. */
export async function lintWheel(
  context: Pick<ActionContext, 'run' | 'log'>,
  installTool: InstallTool,
  settings: LintSettings,
  built: BuiltFiles,
): Promise<LintResults> {
  const skipped: LintResult = { state: 'skipped' }
  const { twine, checkWheelContents: rules } = settings
  if (twine === 'off' && rules.length === 0) return { twine: skipped, checkWheelContents: skipped, rules }
  const tools = await installTool('twine')
  const runLinter: RunLinter = async (module, args) => {
    const { code, stdout, stderr } = await context.run(tools.python, ['-I', '-m', module, ...args], {
      // The folder of the wheel, not the project, because a tool might read settings of the project.
      cwd: dirname(built.wheel),
      env: { ...settings.env, NO_COLOR: '1', TERM: 'dumb', COLUMNS: '1000' },
      timeoutMs: limitMs,
    })
    const lines = `${stdout}\n${stderr}`.split('\n').map((line) => line.trim())
    return { code, lines: lines.filter((line) => line !== '') }
  }
  const [twineRun, contentsRun] = await Promise.all([
    twine === 'off' ? undefined : runLinter('twine', ['check', '--strict', ...listDistributions(built)]),
    rules.length === 0 ? undefined : runLinter('check_wheel_contents', [...contentsOptions(settings), built.wheel]),
  ])
  const wheel = basename(built.wheel)
  const twineResult = twineRun === undefined ? skipped : judgeTwine(twineRun, wheel, twine === 'warn')
  if (twineResult.state === 'warned') context.log.warning(`twine check reports problems in ${wheel}: ${twineResult.message}`)
  const contentsResult = contentsRun === undefined ? skipped : judgeContents(contentsRun, wheel)
  return { twine: twineResult, checkWheelContents: contentsResult, rules }
}

/** With `warnOnly`, warnings do not fail; errors always do, because PyPI rejects such metadata. */
function judgeTwine({ code, lines }: LintRun, wheel: string, warnOnly: boolean): LintResult {
  if (code === 0) return { state: 'passed' }
  const problems = lines.filter((line) => /^(WARNING|ERROR)\b/.test(line))
  const distinct = [...new Set(problems.map((line) => line.replace(/^\w+\s+/, '')))]
  const message = distinct.join(' ') || (lines.at(-1) ?? '')
  if (warnOnly && !problems.some((line) => line.startsWith('ERROR'))) return { state: 'warned', message }
  throw new UserError(`twine check reports problems in ${wheel}: ${message}`, {
    fix: 'Fix the metadata of the project, such as its readme',
  })
}

function judgeContents({ code, lines }: LintRun, wheel: string): LintResult {
  if (code === 0) return { state: 'passed' }
  // A rule, and below it the files that break it.
  const problems = lines
    .map((line) => line.replace(/^.*?\.whl: /, ''))
    .join(' ')
    .split(/ (?=W\d{3}: )/)
  throw new UserError(`check-wheel-contents reports problems in ${wheel}: ${problems.slice(0, mostProblems).join('; ')}`, {
    fix: 'Fix what is packaged, or remove the rule from `check-wheel-contents`',
  })
}

function contentsOptions({ checkWheelContents: rules, directory, pyproject }: LintSettings): string[] {
  const { tool } = pyproject
  const isConfigured = typeof tool === 'object' && tool !== null && 'check-wheel-contents' in tool
  const config = isConfigured ? ['--config', join(directory, 'pyproject.toml')] : ['--no-config']
  return rules.includes('all') ? config : [...config, '--select', rules.join(',')]
}
