import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { relativePosixPath } from '#shared/files/paths.js'
import { renderCodeBlock } from '#shared/format/markdown.js'
import { lastLine } from '#shared/process/runner.js'
import type { Python } from '#shared/python/inspect-python.js'
import type { Wheel } from '../../archive/read-wheel.js'
import type { Siblings } from '../../build/siblings.js'
import { constrainToFiles } from '../../build/siblings.js'
import type { BuildInputs, InstallationInputs } from '../../inputs/types.js'
import type { StagedSources } from '../../project/staging.js'
import type { InstallTool } from '../../tools/pinned-tools.js'
import { checkImports } from '../imports/check-imports.js'
import { explainPipCheck } from './explain-pip-check.js'
import { installFailed } from './install-failure.js'
import type { Installer } from './installer.js'
import { createInstaller, venvInterpreter } from './installer.js'
import { runTestCommand } from './run-test-command.js'

export interface InstallSettings extends InstallationInputs {
  readonly builder: BuildInputs['builder']
  readonly python: Python
  /** Folder of the project in the work tree, absolute. */
  readonly directory: string
  readonly staged: StagedSources
  /** The other packages of this run; undefined if it builds only one. */
  readonly siblings: Siblings | undefined
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

/**
 * Installs the wheel into a clean environment, checks it like `pip check`, imports its packages, and runs the test of the project. With a
 * lock, exactly the lock and the wheel are installed, so that a requirement that the lock misses is found.
 */
export async function testInstall(
  context: Pick<ActionContext, 'run' | 'query' | 'env' | 'log' | 'summary' | 'workspace' | 'actionPath'>,
  installTool: InstallTool,
  wheel: Wheel,
  settings: InstallSettings,
): Promise<InstalledWheel> {
  const { lock, folder, staged, siblings, testCommand, testRequires } = settings
  const temporary = join(folder, 'tmp')
  await mkdir(temporary, { recursive: true })
  const venv = join(folder, 'venv')
  const python = venvInterpreter(venv)
  // pip unpacks gigabytes: in the folder of the run they are removed with it.
  const env = { ...settings.env, TMPDIR: temporary }
  const installer = await createInstaller(context, installTool, { ...settings, venv, venvPython: python, env })
  const install = async (what: string, ...args: string[]) => {
    const result = await installer.install(...args)
    if (result.code !== 0 || result.timedOut) throw await installFailed(result, what, staged)
  }
  const shownLock = lock === undefined ? undefined : relativePosixPath(context.workspace, lock)
  await context.log.group('Install the wheel into a clean environment', async () => {
    const created = await installer.createVenv()
    if (created.code !== 0) throw new UserError('The clean environment could not be created', { why: lastLine(created.stderr) })
    if (lock !== undefined) await install(`The lock ${shownLock ?? lock}`, '--requirement', lock)
    const options =
      lock === undefined ? await constrainToSiblings(siblings, folder) : ['--no-deps', ...(siblings?.installed ?? [])]
    await install(basename(wheel.file), ...options, wheel.file)
    await requireConsistent(context, installer, shownLock)
  })
  const imported = await checkImports(context, wheel, { check: settings.importCheck, python, env, folder })
  if (testRequires.length > 0) await install('What `test-requires` names', ...testRequires)
  if (testCommand.length > 0)
    await runTestCommand(context, {
      command: testCommand,
      project: staged.project,
      wheel: wheel.file,
      python,
      env,
      folder,
    })
  return { imported, python }
}

/** Makes the requirements that are packages of this run come from it, not from an index. */
async function constrainToSiblings(siblings: Siblings | undefined, folder: string): Promise<string[]> {
  if (siblings === undefined) return []
  const file = join(folder, 'siblings.txt')
  await writeFile(file, constrainToFiles(siblings.wheels).join('\n'))
  return ['--constraint', file]
}

async function requireConsistent(
  { log, summary }: Pick<ActionContext, 'log' | 'summary'>,
  installer: Installer,
  lock: string | undefined,
): Promise<void> {
  const found = await installer.check()
  if (found.code === 0) return
  const pip = await installer.providePip()
  const { code, stdout } = installer.name === 'pip' ? found : await pip('check')
  // uv also finds what pip does not look for, such as a package that is installed twice.
  const problems = (code === 0 ? found.stderr : stdout).trim()
  const { trees, attempt } = await explainPipCheck(pip, problems)
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
