import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createPrivateDir } from '#shared/context/private-dir.js'
import { createLog } from '#shared/log/log.js'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { createRunner } from '#shared/process/runner.js'
import { inspectPython } from '#shared/python/inspect-python.js'
import { installPythonTools } from '#shared/python/locked-tools.js'
import { temporaryFolder, toolCache } from './run-action.js'

const lock = fileURLToPath(new URL('../../../action-compile-reqs/tools/uv.txt', import.meta.url))

/** Installs packages of PyPI into a new folder, for PYTHONPATH. */
export async function installPackages(...packages: readonly string[]): Promise<string> {
  const { uv, python } = await findUv()
  const target = temporaryFolder('packages')
  execFileSync(uv, ['pip', 'install', '--quiet', '--python', python, '--target', target, ...packages])
  return target
}

/** Installs packages of PyPI into a new environment, and gives its interpreter. */
export async function createEnvironment(...packages: readonly string[]): Promise<string> {
  const { uv, python } = await findUv()
  const folder = temporaryFolder('environment')
  execFileSync(python, ['-I', '-m', 'venv', '--without-pip', folder])
  const interpreter = join(folder, 'bin', 'python')
  execFileSync(uv, ['pip', 'install', '--quiet', '--python', interpreter, ...packages])
  return interpreter
}

/** uv needs a fraction of the processor time of pip, and is in the tool cache. */
export async function findUv(): Promise<{ readonly uv: string; readonly python: string }> {
  const output = createStdoutWriter({ write: () => true })
  const run = createRunner({ output, signal: new AbortController().signal })
  const temp = temporaryFolder('uv')
  const privateDir = async () => await createPrivateDir(temp, () => undefined)
  const context = { run, env: process.env, log: createLog(output), toolCache: toolCache(), temp, privateDir }
  const python = await inspectPython(context, 'python3')
  const cache = { restore: () => Promise.resolve(false), save: () => Promise.resolve() }
  const { bin } = await installPythonTools(context, cache, { lock, python, name: 'uv' })
  return { uv: join(bin, 'uv'), python: python.executable }
}
