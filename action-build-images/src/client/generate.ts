import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { envForProject } from '#shared/process/child-env.js'
import { runOk } from '#shared/process/runner.js'
import type { PythonTools } from '#shared/python/locked-tools.js'
import { sanitizePythonEnv } from '#shared/python/sanitized-env.js'

const generateTimeoutMs = 10 * 60_000

/** Most lines of the generator that are shown. */
const maxLines = 10

/** Lines that the generator always prints around its warnings and errors. */
const frameLine = /^(Generating |Error\(s\) encountered|Warning\(s\) encountered|If you believe this was a mistake)/

/** Settings that would otherwise come from the user or the machine. */
const fixedEnv = { PYTHONHASHSEED: '0', COLUMNS: '200', NO_COLOR: '1', TERM: 'dumb', LC_ALL: 'C.UTF-8' }

/**
 * Generates the client of an OpenAPI document in `folder` and returns the path of the client, which also contains the document and the
 * marker of PEP 561. Settings of the user are ignored, so that a document always gives the same files.
 */
export async function generateClient(
  context: Pick<ActionContext, 'run' | 'env' | 'log'>,
  { python, bin }: PythonTools,
  document: string,
  folder: string,
): Promise<string> {
  const documentFile = join(folder, 'openapi.json')
  const settingsFile = join(folder, 'settings.json')
  const client = join(folder, 'client')
  await writeFile(documentFile, document)
  // The default hooks would run in a shell and read settings of the folders above.
  await writeFile(settingsFile, JSON.stringify({ post_hooks: [] }))
  const { env } = sanitizePythonEnv(envForProject(context.env), fixedEnv)
  const options = { env, timeoutMs: generateTimeoutMs }
  const generator = ['-P', '-m', 'openapi_python_client', 'generate', '--meta', 'none']
  const paths = ['--path', documentFile, '--output-path', client, '--config', settingsFile]
  const { code, stdout, stderr } = await context.run(python, [...generator, ...paths], { ...options, cwd: folder })
  const messages = generatorMessages(`${stderr}\n${stdout}`).join(' ')
  if (code !== 0) throw new UserError('The client cannot be generated from the OpenAPI document of the app', { why: messages })
  if (messages !== '') context.log.warning(`The client may be incomplete: ${messages}`)
  const ruff = async (...args: readonly string[]) =>
    await runOk(context.run, join(bin, 'ruff'), [...args, '--isolated', '--no-cache', '--quiet', '.'], {
      ...options,
      cwd: client,
    })
  await ruff('check', '--fix-only', '--extend-select=I')
  await ruff('format')
  await copyFile(documentFile, join(client, 'openapi.json'))
  await writeFile(join(client, 'py.typed'), '')
  return client
}

function generatorMessages(output: string): string[] {
  const lines = output.split('\n').map((line) => line.trim())
  const messages = lines.filter((line) => line !== '' && !frameLine.test(line))
  return messages.length > maxLines ? [...messages.slice(0, maxLines), '…'] : messages
}
