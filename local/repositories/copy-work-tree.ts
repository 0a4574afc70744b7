import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '#shared/errors.js'
import type { Run } from '#shared/process/runner.js'

/** Copies the files of a work tree as they are now: tracked and new ones, without ignored ones. Deleted files are removed. */
export async function copyWorkTree(run: Run, source: string, target: string): Promise<void> {
  const listFiles = async (...args: string[]) => {
    const { stdout } = await run('git', ['-C', source, 'ls-files', '-z', ...args], { keepBytes: Infinity })
    return stdout.split('\0').filter((name) => name !== '')
  }
  const files = new Set(await listFiles('--cached', '--others', '--exclude-standard'))
  const deleted = new Set(await listFiles('--deleted'))
  if (files.size === 0) {
    if (await isInRepository(run, source)) throw new UserError(`${source} contains no files`)
    await cp(source, target, { recursive: true })
    return
  }
  for (const name of files)
    if (deleted.has(name)) await run('git', ['-C', target, 'rm', '--quiet', '--force', '--ignore-unmatch', '--', name])
    else await cp(join(source, name), join(target, name), { recursive: true, verbatimSymlinks: true })
}

async function isInRepository(run: Run, folder: string): Promise<boolean> {
  return (await run('git', ['-C', folder, 'rev-parse'])).code === 0
}
