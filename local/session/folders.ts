import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface SessionFolders {
  /** The installed act and the tool cache, shared by all runs. */
  readonly work: string
  /** `runs/<time>` in `work`: kept after the run. */
  readonly kept: string
  /** Logs of the workflows, in `kept`. */
  readonly logs: string
  /** Removed after the run. */
  readonly scratch: string
  /** Folder in which act keeps actions and work trees of jobs, in `scratch`. */
  readonly actCache: string
}

/** Creates the folders of one run. */
export async function createSessionFolders(work: string): Promise<SessionFolders> {
  const startTime = new Date().toISOString().slice(0, 19).replaceAll(':', '-')
  const kept = join(work, 'runs', startTime)
  const logs = join(kept, 'logs')
  await mkdir(logs, { recursive: true })
  const scratch = await mkdtemp(join(tmpdir(), 'eleanor-start-'))
  const actCache = await createActCache(scratch, work)
  return { work, kept, logs, scratch, actCache }
}

export async function removeScratch({ scratch }: SessionFolders): Promise<void> {
  await rm(scratch, { recursive: true, force: true })
}

/** Creates act's cache folder. Its tool cache is shared by all runs, as on a self-hosted runner. */
export async function createActCache(scratch: string, work: string): Promise<string> {
  const actCache = join(scratch, 'act')
  const toolCache = join(work, 'tool-cache')
  await mkdir(toolCache, { recursive: true })
  await mkdir(actCache, { recursive: true })
  await symlink(toolCache, join(actCache, 'tool_cache'), 'dir')
  return actCache
}

/** Writes the only Git configuration that jobs see, and returns its path. */
export async function writeGitConfig(scratch: string): Promise<string> {
  const file = join(scratch, 'gitconfig')
  await writeFile(file, '[safe]\n\tdirectory = *\n')
  return file
}
