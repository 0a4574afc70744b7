import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { UserError } from '#shared/errors.js'
import type { Inputs } from '../inputs/read-inputs.js'
import type { Layer } from './graph.js'

export type Found = Pick<Layer, 'name' | 'source' | 'lock' | 'extras'>
export type Where = Pick<Inputs, 'directory' | 'layers' | 'sources'>

/** The layers below a folder and those that the inputs name, as far as the input `layers` takes them. */
export async function discover(workspace: string, { directory, layers, sources }: Where): Promise<Found[]> {
  const found = [
    ...(await filesOf(workspace, directory)),
    ...sources.map((each) => ({ ...each, lock: posix.join(directory, `${each.name}.txt`) })),
  ]
  if (found.length === 0) {
    throw new UserError(`No requirements were found in ${directory}`, {
      why: `There is no ${posix.join(directory, 'in')}/*.in and no ${posix.join(directory, '*.in')}`,
      fix: 'Set the input `directory`',
    })
  }
  const twice = found.find((layer, index) => found.findIndex(({ lock }) => lock === layer.lock) !== index)
  if (twice !== undefined) {
    throw new UserError(`Two sources would be compiled into ${twice.lock}`, {
      why: `${twice.source} has the same name as ${found.find(({ lock }) => lock === twice.lock)?.source ?? 'another file'}`,
      fix: 'Rename one of them',
      at: { file: twice.source },
    })
  }
  return selected(found, layers, directory)
}

/**
 * All `*.in` below the folder, by name. A folder called `in` is left out of the lock's path: `in/x.in` and `x.in` give `x.txt`,
 * `in/gpu/x.in`, `gpu/in/x.in` and `gpu/x.in` give `gpu/x.txt`. Of the workspace itself only `in` is searched.
 */
async function filesOf(workspace: string, directory: string): Promise<Found[]> {
  const found: Found[] = []
  const search = async (folder: string): Promise<void> => {
    const entries = await readdir(join(workspace, directory, folder), { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = posix.join(folder, entry.name)
      if (entry.isDirectory() && !entry.name.startsWith('.') && (directory !== '.' || path.split('/')[0] === 'in'))
        await search(path)
      else if (!entry.isDirectory() && entry.name.endsWith('.in') && !entry.name.startsWith('.') && entry.name !== 'MANIFEST.in')
        found.push(layerOf(directory, path))
    }
  }
  if (existsSync(join(workspace, directory))) await search('')
  const isIn = ({ source }: Found) => posix.relative(directory, source).split('/').includes('in')
  return [...found.filter(isIn), ...found.filter((layer) => !isIn(layer))]
}

function layerOf(directory: string, path: string): Found {
  const folders = path.split('/').slice(0, -1)
  const at = folders.indexOf('in')
  const name = posix.join(...folders.filter((_, index) => index !== at), posix.basename(path, '.in'))
  return { name, source: posix.join(directory, path), lock: posix.join(directory, `${name}.txt`), extras: undefined }
}

/** Names take just these layers, `!name` takes all but these. */
function selected(found: readonly Found[], words: readonly string[], directory: string): Found[] {
  const [out, taken] = [
    words.filter((word) => word.startsWith('!')).map((word) => word.slice(1)),
    words.filter((word) => !word.startsWith('!')),
  ]
  const unknown = [...taken, ...out].filter((name) => !found.some((layer) => layer.name === name))
  const names = found.map(({ name }) => name).join(', ')
  if (unknown.length > 0) {
    throw new UserError(`Input \`layers\` names ${unknown.join(', ')}, which is no layer of ${directory}`, {
      fix: `The layers are ${names}`,
    })
  }
  const left = found.filter(({ name }) => !out.includes(name) && (taken.length === 0 || taken.includes(name)))
  if (left.length === 0) throw new UserError('Input `layers` leaves no layer', { fix: `The layers are ${names}` })
  return left
}
