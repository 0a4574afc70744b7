import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createCache } from '#shared/cache.js'
import { cacheMode } from '#shared/cache-mode.js'
import { UserError } from '#shared/errors.js'
import { realOf } from '#shared/inputs.js'
import { askPython } from '#shared/python.js'
import { pythonTools } from '#shared/python-tools.js'
import { codeBlock, details, table } from '#shared/summary.js'
import type { World } from '#shared/world.js'
import { installLock } from './environment.js'
import { exportDocument } from './export.js'
import { differences, readFiles, refuseForeign } from './files.js'
import { generateClient } from './generate.js'
import { writePatch } from './patch.js'
import type { ImageInputs } from '../inputs.js'
import { replaceFolder } from '../replace-folder.js'
import type { ClientInputs } from './read-client.js'

/** The most of a patch that is shown, in characters; the file has all of it. */
const shown = 60_000

/**
 * Generates the client of the app anew. In the mode `generate` it takes the place of the one in the workspace, in the mode
 * `check` it is compared with it and nothing is changed. Where the images are only planned, none is generated. The output `client` tells which files differ.
 */
export async function renewClient(world: World, client: ClientInputs, images: ImageInputs['mode']): Promise<void> {
  if (client.mode === 'generate' && images === 'plan') {
    world.log.info('A plan does not generate the client')
    return
  }
  const target = realOf(join(world.workspace, client.directory))
  const before = await readFiles(target)
  refuseForeign(before, client.directory)
  const python = await askPython(world, 'python3')
  if (Number(python.minor.split('.')[1]) < 11)
    throw new UserError(`The client needs Python 3.11 or newer, and python3 is ${python.version}`, {
      fix: 'Set one up before this step, with actions/setup-python',
    })
  // In the private folder, which post removes where this step cannot.
  const folder = join((await world.privateFolder()).path, 'client')
  await mkdir(folder)
  try {
    const cache = createCache({ log: world.log, mode: cacheMode('auto', world.env) })
    const lock = join(world.actionFolder, 'tools', 'client.txt')
    const request = { lock, python, name: 'openapi-python-client', others: ['ruff'] }
    const tools = await pythonTools(world, cache, request)
    const interpreter = await installLock(world, python, tools, client.requirements, join(folder, 'app'))
    const document = await exportDocument(world, interpreter, client, folder)
    const fresh = await generateClient(world, tools, document, folder)
    const changed = differences(before, await readFiles(fresh)).map((name) => `${client.directory}/${name}`)
    await settle(world, client, { target, fresh, folder, changed, version: tools.version })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

interface Result {
  readonly target: string
  readonly fresh: string
  readonly folder: string
  readonly changed: readonly string[]
  /** Of the generator. */
  readonly version: string
}

async function settle(world: World, { app, directory, mode }: ClientInputs, result: Result): Promise<void> {
  const { target, fresh, folder, changed, version } = result
  const [first] = changed
  const file = join(world.temp, 'eleanor-client.patch')
  const paths = { directory, before: target, after: fresh }
  const patch = first === undefined ? '' : await writePatch(world, paths, folder, file)
  world.setOutput('client', { directory, changed, patch: patch === '' ? '' : file })
  const state = first === undefined ? 'up to date' : mode === 'check' ? 'stale' : 'written'
  const row = [app, directory, state, String(changed.length), `openapi-python-client ${version}`]
  const text = patch.length > shown ? `${patch.slice(0, shown)}\n… and more, in ${file}` : patch
  const more = patch === '' ? [] : [details('What differs', codeBlock(text, 'diff'))]
  world.summary.add(
    ['## Client', table(['App', 'Folder', 'State', 'Files that differ', 'Generator'], [row]), ...more].join('\n\n'),
  )
  if (first === undefined) world.log.info(`The client in ${directory} is what \`${app}\` gives`)
  else if (mode === 'check') throw await stale(world, app, text, changed)
  else {
    await replaceFolder(target, fresh)
    world.log.info(`The client in ${directory} was generated from \`${app}\`: ${changed.length} files differ`)
  }
}

async function stale({ log, temp }: World, app: string, patch: string, changed: readonly string[]): Promise<UserError> {
  await log.group('What the client lacks', async () => {
    log.info(patch.trimEnd())
    await Promise.resolve()
  })
  const names = changed.slice(0, 5).join(', ') + (changed.length > 5 ? ` and ${changed.length - 5} more` : '')
  return new UserError(`The client is not what \`${app}\` gives now: ${names}`, {
    fix: `Generate it with \`client-mode: generate\` and commit it, or apply ${join(temp, 'eleanor-client.patch')}`,
    at: { file: changed[0] ?? '', line: 1 },
  })
}
