import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'

/** Finds the folder that the backend must import from: `src` when `setup.py` imports one of its packages. */
export async function findSourcePath({ log }: Pick<ActionContext, 'log'>, project: string): Promise<'src' | undefined> {
  const setup = await readFile(join(project, 'setup.py'), 'utf8').catch(() => '')
  const modules = (await readdir(join(project, 'src')).catch(() => [])).map((name) => name.replace(/\.py$/, ''))
  const imported = [...setup.matchAll(/^\s*(?:from|import)\s+(\w+)/gm)].map((match) => match[1] ?? '')
  if (!imported.some((name) => modules.includes(name))) return undefined
  log.info('setup.py imports the project, so src/ is on PYTHONPATH.')
  return 'src'
}
