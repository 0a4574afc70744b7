import { readdir, readFile, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { killOrphans, stepMarkerState } from '../process/orphan-processes.js'
import { privateDirPrefix, privateDirState } from './private-dir.js'

/**
 * The whole of every `post` step: ends what main has left running, then the agents of this run, and removes its private folder. It
 * works from the saved state alone, loads no toolkit, can run twice or without state, and never fails the job.
 */
export async function runPost(env: NodeJS.ProcessEnv = process.env): Promise<void> {
  await attempt(async () => {
    const ended = await killOrphans(env[`STATE_${stepMarkerState}`] ?? '')
    if (ended > 0) process.stdout.write(`Ended ${ended} ${ended === 1 ? 'process' : 'processes'} of this step that still ran.\n`)
  })
  await attempt(async () => {
    const folder = env[`STATE_${privateDirState}`] ?? ''
    if (folder !== '') await removePrivate(folder, env.RUNNER_TEMP)
  })
}

async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    process.stdout.write(`::warning::Clean-up was not complete: ${escape(String(error))}\n`)
  }
}

async function removePrivate(folder: string, temp: string | undefined): Promise<void> {
  if (!isOurs(folder, temp)) throw new Error(`${folder} is not a private folder of this suite`)
  await endAgents(folder)
  await rm(folder, { recursive: true, force: true })
  process.stdout.write('Removed the private files of this step.\n')
}

function isOurs(folder: string, temp: string | undefined): boolean {
  return (
    temp !== undefined &&
    temp !== '' &&
    dirname(resolve(folder)) === resolve(temp) &&
    basename(folder).startsWith(privateDirPrefix)
  )
}

/** Ends each process that has a `<name>.pid` file in the folder and still names the folder in its command line. */
async function endAgents(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((each) => each.endsWith('.pid'))) {
    const pid = Number(await readFile(join(folder, name), 'utf8'))
    if (Number.isInteger(pid) && pid > 1 && (await commandLine(pid)).includes(folder)) process.kill(pid, 'SIGTERM')
  }
}

async function commandLine(pid: number): Promise<string> {
  return await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
}

function escape(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
