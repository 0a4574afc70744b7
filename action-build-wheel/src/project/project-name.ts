import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'smol-toml'

/** Reads the name that `pyproject.toml` or `setup.cfg` of a project states; undefined when neither does. */
export async function readProjectName(directory: string): Promise<string | undefined> {
  const read = async (name: string) => await readFile(join(directory, name), 'utf8').catch(() => '')
  const inSetupCfg = /^\[metadata\][^[]*?^name\s*=\s*(\S+)/m.exec(await read('setup.cfg'))?.[1]
  try {
    const { project } = parse(await read('pyproject.toml'))
    if (typeof project === 'object' && 'name' in project && typeof project.name === 'string') return project.name
  } catch {
    // A file that is not TOML has been reported already.
  }
  return inSetupCfg
}
