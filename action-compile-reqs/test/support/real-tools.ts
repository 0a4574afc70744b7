import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createPrivateDir } from '#shared/context/private-dir.js'
import { createLog } from '#shared/log/log.js'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { createRunner } from '#shared/process/runner.js'
import { inspectPython } from '#shared/python/inspect-python.js'
import { installPythonTools } from '#shared/python/locked-tools.js'
import { temporaryFolder, toolCache } from '../../../shared/test/support/run-action.js'

/** The path of a tool that the action installed for these tests: the interpreter with pip-tools, or uv. */
export function toolPath(name: 'pip-tools' | 'uv'): string {
  const folder = join(toolCache(), 'eleanor-tools')
  // An unfinished environment has a temporary name; the link to it is created last.
  const found = readdirSync(folder).find((each) => each.startsWith(`${name}-`) && lstatSync(join(folder, each)).isSymbolicLink())
  return join(folder, found ?? '', 'bin', name === 'uv' ? 'uv' : 'python')
}

/** Keeps nothing: the environments stay in the tool cache of the tests. */
const cache = { restore: () => Promise.resolve(false), save: () => Promise.resolve() }

/**
 * Installs both engines from the real index, for tests that use another index: as the action does, but without a run that resolves
 * something, which takes a second of processor time for each test file.
 */
export async function installEngines(): Promise<void> {
  const output = createStdoutWriter({ write: () => true })
  const run = createRunner({ output, signal: new AbortController().signal })
  const folders = { toolCache: toolCache(), temp: temporaryFolder('engines') }
  const privateDir = async () => await createPrivateDir(folders.temp, () => undefined)
  const context = { run, env: process.env, log: createLog(output), privateDir, ...folders }
  const python = await inspectPython(context, 'python3')
  for (const name of ['pip-tools', 'uv']) {
    const lock = fileURLToPath(new URL(`../../tools/${name}.txt`, import.meta.url))
    await installPythonTools(context, cache, { lock, python, name })
  }
}
