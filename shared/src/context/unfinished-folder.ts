import { readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { parseUnfinishedName } from './unfinished-name.js'

/** Ending of the files in the private folder that name a folder elsewhere which is not finished. */
const ending = '.unfinished'
const linkEnding = '.link'
/** Where Python tools are installed. */
const toolsFolder = 'eleanor-tools'

/** Notes a new folder in the tool cache, which outlives the job, so that `post` removes it if this step is killed. `folder` is private. */
export async function noteUnfinished(folder: string, path: string): Promise<void> {
  await writeFile(join(folder, `${basename(path)}${ending}`), path)
}

/** Removes the noted folders that no link has put into place. A note cannot name anything else than an environment of tools. */
export async function removeUnfinished(privateFolder: string): Promise<void> {
  const names = await readdir(privateFolder, { recursive: true }).catch(() => [])
  for (const name of names.filter((each) => each.endsWith(ending))) {
    const path = await readFile(join(privateFolder, name), 'utf8')
    const parent = dirname(path)
    const isEnvironment = basename(parent) === toolsFolder && parseUnfinishedName(basename(path)) !== undefined
    if (!isEnvironment || (await isLinked(parent, path))) continue
    for (const each of [path, `${path}${linkEnding}`]) await rm(each, { recursive: true, force: true })
  }
}

async function isLinked(parent: string, path: string): Promise<boolean> {
  const names = (await readdir(parent).catch(() => [])).filter((name) => !name.endsWith(linkEnding))
  const targets = await Promise.all(names.map(async (name) => await readlink(join(parent, name)).catch(() => undefined)))
  return targets.includes(path)
}
