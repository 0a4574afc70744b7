import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createCache } from '#shared/cache/cache.js'
import { resolveCacheMode } from '#shared/cache/cache-mode.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { resolveExistingPrefix } from '#shared/files/paths.js'
import { codeBlock, details, table } from '#shared/format/summary.js'
import { inspectPython } from '#shared/python/inspect-python.js'
import { installPythonTools } from '#shared/python/locked-tools.js'
import { replaceFolder } from '../files/replace-folder.js'
import type { ClientInputs } from '../inputs/client-inputs.js'
import type { ImageInputs } from '../inputs/image-inputs.js'
import { installLock } from './app-environment.js'
import { differences, readFiles, refuseForeign } from './client-files.js'
import { writePatch } from './diff.js'
import { exportDocument } from './export-openapi.js'
import { generateClient } from './generate.js'

/** The most of a patch that is shown, in characters; the file has all of it. */
const shown = 60_000

/**
 * Generates the client of the app anew. In the mode `generate` it takes the place of the one in the workspace, in the mode
 * `check` it is compared with it and nothing is changed. Where the images are only planned, none is generated. The output `client` tells which files differ.
 */
export async function renewClient(context: ActionContext, client: ClientInputs, images: ImageInputs['mode']): Promise<void> {
  if (client.mode === 'generate' && images === 'plan') {
    context.log.info('A plan does not generate the client')
    return
  }
  const target = resolveExistingPrefix(join(context.workspace, client.directory))
  const before = await readFiles(target)
  refuseForeign(before, client.directory)
  const python = await inspectPython(context, 'python3')
  if (Number(python.minor.split('.')[1]) < 11)
    throw new UserError(`The client needs Python 3.11 or newer, and python3 is ${python.version}`, {
      fix: 'Set one up before this step, with actions/setup-python',
    })
  // In the private folder, which post removes where this step cannot.
  const folder = join((await context.privateDir()).path, 'client')
  await mkdir(folder)
  try {
    const cache = createCache({ log: context.log, mode: resolveCacheMode('auto', context.env) })
    const lock = join(context.actionPath, 'tools', 'client.txt')
    const request = { lock, python, name: 'openapi-python-client', others: ['ruff'] }
    const tools = await installPythonTools(context, cache, request)
    const interpreter = await installLock(context, python, tools, client.requirements, join(folder, 'app'))
    const document = await exportDocument(context, interpreter, client, folder)
    const fresh = await generateClient(context, tools, document, folder)
    const changed = differences(before, await readFiles(fresh)).map((name) => `${client.directory}/${name}`)
    await settle(context, client, { target, fresh, folder, changed, version: tools.version })
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

async function settle(context: ActionContext, { app, directory, mode }: ClientInputs, result: Result): Promise<void> {
  const { target, fresh, folder, changed, version } = result
  const [first] = changed
  const file = join(context.temp, 'eleanor-client.patch')
  const paths = { directory, before: target, after: fresh }
  const patch = first === undefined ? '' : await writePatch(context, paths, folder, file)
  context.setOutput('client', { directory, changed, patch: patch === '' ? '' : file })
  const state = first === undefined ? 'up to date' : mode === 'check' ? 'stale' : 'written'
  const row = [app, directory, state, String(changed.length), `openapi-python-client ${version}`]
  const text = patch.length > shown ? `${patch.slice(0, shown)}\n… and more, in ${file}` : patch
  const more = patch === '' ? [] : [details('What differs', codeBlock(text, 'diff'))]
  context.summary.add(
    ['## Client', table(['App', 'Folder', 'State', 'Files that differ', 'Generator'], [row]), ...more].join('\n\n'),
  )
  if (first === undefined) context.log.info(`The client in ${directory} is what \`${app}\` gives`)
  else if (mode === 'check') throw await stale(context, app, text, changed)
  else {
    await replaceFolder(target, fresh)
    context.log.info(`The client in ${directory} was generated from \`${app}\`: ${changed.length} files differ`)
  }
}

async function stale({ log, temp }: ActionContext, app: string, patch: string, changed: readonly string[]): Promise<UserError> {
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
