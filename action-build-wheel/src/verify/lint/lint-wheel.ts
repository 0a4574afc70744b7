import { basename, dirname } from 'node:path'
import { settleAll } from '#shared/concurrency/settle-all.js'
import type { ActionContext } from '#shared/context/action-context.js'
import type { BuiltFiles } from '../../archive/built-files.js'
import { listDistributions } from '../../archive/built-files.js'
import type { Wheel } from '../../archive/read-wheel.js'
import type { Headers } from '../../archive/wheel-metadata.js'
import type { LintInputs, PlatformCheck } from '../../inputs/types.js'
import type { TomlTable } from '../../project/pyproject.js'
import type { InstallTool, ToolName } from '../../tools/pinned-tools.js'
import { checkWithAbi3audit, checkWithAuditwheel } from './check-platform.js'
import { checkWheelContents } from './check-wheel-contents.js'
import type { LintResult, RunLinter } from './lint-result.js'
import { checkWithTwine } from './twine.js'

export interface LintResults {
  readonly twine: LintResult
  readonly checkWheelContents: LintResult
  readonly auditwheel: LintResult
  readonly abi3audit: LintResult
  /** The rules of check-wheel-contents that were checked. */
  readonly rules: readonly string[]
}

export interface LintSettings extends LintInputs {
  readonly wheel: Wheel
  /** Folder of the project, absolute. */
  readonly directory: string
  readonly pyproject: TomlTable
  /** The sanitized environment. */
  readonly env: Readonly<Record<string, string>>
}

const limitMs = 10 * 60_000
const skipped: LintResult = { state: 'skipped' }

/** Runs the linters that the inputs select. Throws when one fails. */
export async function lintWheel(
  context: Pick<ActionContext, 'run' | 'log'>,
  installTool: InstallTool,
  settings: LintSettings,
  built: BuiltFiles,
): Promise<LintResults> {
  const { twine: mode, checkWheelContents: rules, platform, directory, pyproject, env } = settings
  const cwd = dirname(built.wheel)
  const useTool = async (name: ToolName) => createLinterRunner(context, { python: (await installTool(name)).python, env, cwd })
  const audit = platform.length === 0 ? undefined : await useTool('auditwheel')
  const check = async (name: PlatformCheck, run: (runLinter: RunLinter, wheel: Wheel) => Promise<LintResult>) =>
    audit !== undefined && platform.includes(name) ? await run(audit, settings.wheel) : skipped
  const audits = {
    auditwheel: await check('auditwheel', checkWithAuditwheel),
    abi3audit: await check('abi3audit', checkWithAbi3audit),
  }
  if (mode === 'off' && rules.length === 0) return { twine: skipped, checkWheelContents: skipped, ...audits, rules }
  const runLinter = await useTool('twine')
  const { wheel } = built
  const classifiers = settings.wheel.metadata.get('classifier') ?? []
  const twineCheck = { distributions: listDistributions(built), wheel: basename(wheel), classifiers }
  const [twine, contents] = await settleAll([
    mode === 'off' ? Promise.resolve(skipped) : checkWithTwine(context, runLinter, { mode, ...twineCheck }),
    rules.length === 0 ? Promise.resolve(skipped) : checkWheelContents(runLinter, { rules, wheel, directory, pyproject }),
  ])
  return { twine, checkWheelContents: contents, ...audits, rules }
}

export interface SdistLint extends Pick<LintSettings, 'twine' | 'env'> {
  /** The sdist, absolute. */
  readonly sdist: string
  /** Its metadata. */
  readonly metadata: Headers
}

/** Runs twine on an sdist, if the inputs select it. */
export async function lintSdist(
  context: Pick<ActionContext, 'run' | 'log'>,
  installTool: InstallTool,
  { twine: mode, env, sdist, metadata }: SdistLint,
): Promise<LintResult> {
  if (mode === 'off') return skipped
  const { python } = await installTool('twine')
  const runLinter = createLinterRunner(context, { python, env, cwd: dirname(sdist) })
  const classifiers = metadata.get('classifier') ?? []
  return await checkWithTwine(context, runLinter, { mode, distributions: [sdist], wheel: basename(sdist), classifiers })
}

interface LinterSettings {
  /** Interpreter that has the linters. */
  readonly python: string
  readonly env: Readonly<Record<string, string>>
  /** Working folder: not the project, because a tool might read its settings. */
  readonly cwd: string
}

function createLinterRunner({ run }: Pick<ActionContext, 'run'>, { python, env, cwd }: LinterSettings): RunLinter {
  const plainEnv = { ...env, NO_COLOR: '1', TERM: 'dumb', COLUMNS: '1000' }
  return async (module, args) => {
    const { code, stdout, stderr } = await run(python, ['-I', '-m', module, ...args], { cwd, env: plainEnv, timeoutMs: limitMs })
    const lines = `${stdout}\n${stderr}`.split('\n').map((line) => line.trim())
    return { code, lines: lines.filter((line) => line !== '') }
  }
}
