import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createCache } from '#shared/cache/cache.js'
import { resolveCacheMode } from '#shared/cache/cache-mode.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { resolveExistingPrefix } from '#shared/files/paths.js'
import type { Python } from '#shared/python/inspect-python.js'
import { inspectPython } from '#shared/python/inspect-python.js'
import { installPythonTools } from '#shared/python/locked-tools.js'
import { replaceFolder } from '../files/replace-folder.js'
import type { ClientInputs } from '../inputs/client-inputs.js'
import { installApp } from './app-environment.js'
import { findDifferences, readFiles, rejectOtherFiles } from './client-files.js'
import type { FolderChange } from './diff.js'
import { createPatch } from './diff.js'
import { exportOpenApi } from './export-openapi.js'
import { generateClient } from './generate.js'
import type { Patch } from './report.js'
import { reportClient, staleClientError } from './report.js'

const generator = 'openapi-python-client'
const minPythonMinor = 11

/**
 * Generates the client of the app. With `client-mode: generate`, replaces the one in the workspace; with `check`, changes nothing and
 * fails if it differs. Sets the output `client`. A plan does not generate.
 */
export async function updateClient(
  context: ActionContext,
  client: ClientInputs,
  { isPlan }: { readonly isPlan: boolean },
): Promise<void> {
  if (client.mode === 'generate' && isPlan) {
    context.log.info('A plan does not generate the client')
    return
  }
  const target = resolveExistingPrefix(join(context.workspace, client.directory))
  const before = await readFiles(target)
  rejectOtherFiles(before, client.directory)
  const python = await inspectPython(context, 'python3')
  requireVersion(python)
  // In the private folder, which `post` removes if this step cannot.
  const scratch = join((await context.privateDir()).path, 'client')
  await mkdir(scratch)
  try {
    const generated = await generate(context, python, client, scratch)
    const changed = findDifferences(before, await readFiles(generated.path)).map((name) => `${client.directory}/${name}`)
    const change = { directory: client.directory, before: target, after: generated.path }
    const patch = changed.length === 0 ? undefined : await savePatch(context, change, scratch)
    const report = { client, changed, patch, generator: `${generator} ${generated.version}` }
    reportClient(context, report)
    if (changed.length === 0) return
    if (client.mode === 'check') throw await staleClientError(context.log, report)
    await replaceFolder(target, generated.path)
    context.log.info(`Generated the client in ${client.directory} from \`${client.app}\`: ${changed.length} files changed`)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

function requireVersion({ minor, version }: Python): void {
  if (Number(minor.split('.')[1]) >= minPythonMinor) return
  throw new UserError(`The client needs Python 3.${minPythonMinor} or newer, but python3 is ${version}`, {
    fix: 'Set up a newer one before this step, with actions/setup-python',
    commandFix: 'Install a newer one',
  })
}

interface GeneratedClient {
  readonly path: string
  /** Version of the generator. */
  readonly version: string
}

async function generate(context: ActionContext, python: Python, client: ClientInputs, scratch: string): Promise<GeneratedClient> {
  const cache = createCache({ log: context.log, mode: resolveCacheMode('auto', context.env) })
  const toolLock = join(context.actionPath, 'tools', 'client.txt')
  const tools = await installPythonTools(context, cache, { lock: toolLock, python, name: generator, others: ['ruff'] })
  const app = { python, pipPython: tools.python, lock: client.requirements, folder: join(scratch, 'app') }
  const interpreter = await installApp(context, app)
  const document = await exportOpenApi(context, interpreter, client, scratch)
  return { path: await generateClient(context, tools, document, scratch), version: tools.version }
}

/** Writes the patch where later steps find it. */
async function savePatch(context: ActionContext, change: FolderChange, scratch: string): Promise<Patch> {
  const text = await createPatch(context, change, scratch)
  const file = join(context.temp, 'eleanor-client.patch')
  await writeFile(file, text)
  return { text, file }
}
