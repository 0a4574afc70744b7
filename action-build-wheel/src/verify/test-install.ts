import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { relativePosixPath } from '#shared/files/paths.js'
import { renderCodeBlock } from '#shared/format/markdown.js'
import type { RunResult } from '#shared/process/runner.js'
import { lastLine, runOk } from '#shared/process/runner.js'
import type { Python } from '#shared/python/inspect-python.js'
import type { Wheel } from '../archive/read-wheel.js'
import type { InstallationInputs } from '../inputs/types.js'
import type { InstallTool } from '../tools/pinned-tools.js'
import type { Pip } from './explain-pip-check.js'
import { explainPipCheck } from './explain-pip-check.js'
import { checkImports } from './imports/check-imports.js'
import { runTestCommand } from './run-test-command.js'

export interface InstallSettings extends InstallationInputs {
  readonly python: Python
  /** Copy of the project, absolute. */
  readonly project: string
  /** The sanitized environment. */
  readonly env: Readonly<Record<string, string>>
  /** Folder for the environment; it must not exist. */
  readonly folder: string
}

/** A wheel that was installed and imported. */
export interface InstalledWheel {
  /** Imported packages and modules. */
  readonly imported: readonly string[]
  /** Interpreter of the clean environment. */
  readonly python: string
}

const installLimitMs = 60 * 60 * 1000

/**
 * Installs the wheel into a clean environment, runs `pip check`, imports its packages, and runs the test of the project. With a lock, exactly the lock and
 * the wheel are installed, so that a requirement that the lock misses is found.
 */
export async function testInstall(
  context: Pick<ActionContext, 'run' | 'log' | 'summary' | 'workspace' | 'actionPath'>,
  installTool: InstallTool,
  wheel: Wheel,
  settings: InstallSettings,
): Promise<InstalledWheel> {
  const { lock, env, folder } = settings
  const { python: pipPython } = await installTool('build')
  await mkdir(folder)
  const temporary = join(folder, 'tmp')
  await mkdir(temporary)
  const venv = join(folder, 'venv')
  const venvPython = join(venv, process.platform === 'win32' ? 'Scripts' : 'bin', 'python')
  const pip: Pip = (...args) =>
    context.run(pipPython, ['-I', '-m', 'pip', '--python', venvPython, ...args], {
      cwd: folder,
      // pip unpacks gigabytes: in the folder of the run they are removed with it.
      env: { ...env, TMPDIR: temporary },
      timeoutMs: installLimitMs,
      show: args[0] !== 'inspect',
    })
  // Python compiles the modules that are imported: compiling all of them takes a third of the installation.
  const install = (...args: string[]) => pip('install', '--quiet', '--no-compile', ...args)
  const shownLock = lock === undefined ? undefined : relativePosixPath(context.workspace, lock)
  await context.log.group('Install the wheel into a clean environment', async () => {
    await createVenv(context, venv, settings)
    if (lock !== undefined) requireInstalled(await install('--requirement', lock), `The lock ${shownLock ?? lock}`)
    requireInstalled(await install(...(lock === undefined ? [] : ['--no-deps']), wheel.file), basename(wheel.file))
    await requireConsistent(context, pip, shownLock)
  })
  const imported = await checkImports(context, wheel, { check: settings.importCheck, python: venvPython, env, folder })
  const { testCommand, testRequires, project } = settings
  if (testRequires.length > 0) requireInstalled(await install(...testRequires), `What \`test-requires\` names`)
  if (testCommand.length > 0)
    await runTestCommand(context, {
      command: testCommand,
      project,
      python: venvPython,
      env: { ...env, TMPDIR: temporary },
      folder,
    })
  return { imported, python: venvPython }
}

/** Without pip, which is run from its own environment: a wheel that needs pip or setuptools must require them. */
async function createVenv(
  { run }: Pick<ActionContext, 'run'>,
  venv: string,
  { python, env, folder }: Pick<InstallSettings, 'python' | 'env' | 'folder'>,
): Promise<void> {
  await runOk(run, python.executable, ['-I', '-m', 'venv', '--without-pip', venv], { cwd: folder, env })
}

function requireInstalled({ code, timedOut, stderr }: RunResult, what: string): void {
  if (code === 0 && !timedOut) return
  const prefix = 'ERROR: '
  const errors = stderr.split('\n').filter((line) => line.startsWith(prefix))
  const reason = errors.map((line) => line.slice(prefix.length)).join(' ') || lastLine(stderr)
  throw new UserError(`${what} cannot be installed into a clean environment`, {
    why: timedOut ? 'pip took longer than an hour' : reason,
  })
}

async function requireConsistent(
  { log, summary }: Pick<ActionContext, 'log' | 'summary'>,
  pip: Pip,
  lock: string | undefined,
): Promise<void> {
  const { code, stdout } = await pip('check')
  if (code === 0) return
  const problems = stdout.trim()
  const { trees, attempt } = await explainPipCheck(pip, stdout)
  if (trees.length > 0) {
    log.info(`Required by:\n${trees.join('\n\n')}`)
    const blocks = [renderCodeBlock(problems), 'Required by:', ...trees.map((tree) => renderCodeBlock(tree))]
    if (attempt !== undefined) blocks.push(`${attempt}.`)
    summary.add(`### The installed wheel fails \`pip check\`\n\n${blocks.join('\n\n')}`)
  }
  throw new UserError(`The installed wheel fails \`pip check\`:\n${problems}\n`, {
    ...(attempt === undefined ? {} : { why: attempt }),
    fix:
      lock === undefined
        ? 'Fix the requirements of the wheel'
        : `Compile ${lock} from the requirements of the wheel, or fix those requirements`,
  })
}
