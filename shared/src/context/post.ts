import { readdir, readFile, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { killOrphans, stepMarkerState } from '../process/orphan-processes.js'
import { privateDirPrefix, privateDirState } from './private-dir.js'
import { removeUnfinished } from './unfinished-folder.js'

/** Removes what an action has left elsewhere, with the saved state in the environment. */
type CleanUp = (env: NodeJS.ProcessEnv) => Promise<void>

/**
 * Runs the whole `post` step: stops what main left running, then does the clean-up of the action, stops the agents of this run, and
 * removes its private folder. It needs only the saved state, loads no toolkit, may run twice or without state, and never fails the job.
 */
export async function runPost(env: NodeJS.ProcessEnv = process.env, cleanUp?: CleanUp): Promise<void> {
  await warnOnFailure(async () => {
    const count = await killOrphans(env[`STATE_${stepMarkerState}`] ?? '')
    if (count > 0)
      process.stdout.write(`Stopped ${count} ${count === 1 ? 'process' : 'processes'} that this step left running.\n`)
  })
  await warnOnFailure(async () => {
    await cleanUp?.(env)
  })
  await warnOnFailure(async () => {
    const folder = env[`STATE_${privateDirState}`] ?? ''
    if (folder !== '') await removePrivateDir(folder, env.RUNNER_TEMP)
  })
}

async function warnOnFailure(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    process.stdout.write(`::warning::The clean-up is incomplete: ${escapeData(String(error))}\n`)
  }
}

async function removePrivateDir(folder: string, temp: string | undefined): Promise<void> {
  if (!isPrivateDir(folder, temp)) throw new Error(`${folder} is not a private folder of this action`)
  await stopAgents(folder)
  await removeUnfinished(folder)
  await rm(folder, { recursive: true, force: true })
  process.stdout.write('Removed the private files of this step.\n')
}

/** Whether the path names a private folder directly in `RUNNER_TEMP`: nothing else may be removed, whatever the state says. */
function isPrivateDir(folder: string, temp: string | undefined): boolean {
  if (temp === undefined || temp === '') return false
  return dirname(resolve(folder)) === resolve(temp) && basename(folder).startsWith(privateDirPrefix)
}

/** Stops each process that has a `<name>.pid` file in the folder, at any depth, and still names the folder on its command line. */
async function stopAgents(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  for (const name of names.filter((each) => each.endsWith('.pid'))) {
    const pid = Number(await readFile(join(folder, name), 'utf8'))
    if (Number.isInteger(pid) && pid > 1 && (await commandLine(pid)).includes(folder)) process.kill(pid, 'SIGTERM')
  }
}

async function commandLine(pid: number): Promise<string> {
  return await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
}

/** Escapes the message of a workflow command. Source: GitHub, "Workflow commands for GitHub Actions". */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
