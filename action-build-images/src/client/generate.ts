import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { envForProject } from '#shared/process/child-env.js'
import { runOk } from '#shared/process/runner.js'
import type { PythonTools } from '#shared/python/locked-tools.js'
import { sanitizePythonEnv } from '#shared/python/sanitized-env.js'

const generateMs = 10 * 60_000

/**
 * Generates the client of a document into a new folder, with the document and the marker of PEP 561 beside it. The settings are
 * fixed: none of the user or the machine, so that a document always gives the same files.
 */
export async function generateClient(
  context: Pick<ActionContext, 'run' | 'env' | 'log'>,
  { python, bin }: PythonTools,
  document: string,
  folder: string,
): Promise<string> {
  const [file, settings, client] = ['openapi.json', 'settings.json', 'client'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  await writeFile(file, document)
  // Its own hooks would go through a shell and read settings of the folders above.
  await writeFile(settings, JSON.stringify({ post_hooks: [] }))
  const { env } = sanitizePythonEnv(envForProject(context.env), {
    PYTHONHASHSEED: '0',
    COLUMNS: '200',
    NO_COLOR: '1',
    TERM: 'dumb',
    LC_ALL: 'C.UTF-8',
  })
  const options = { cwd: folder, env, timeoutMs: generateMs }
  const args = ['generate', '--path', file, '--meta', 'none', '--output-path', client, '--config', settings]
  const { code, stdout, stderr } = await context.run(python, ['-P', '-m', 'openapi_python_client', ...args], options)
  const said = lines(`${stderr}\n${stdout}`)
  if (code !== 0) throw new UserError('No client can be generated from the OpenAPI document of the app', { why: said.join(' ') })
  if (said.length > 0) context.log.warning(`The client may lack something: ${said.join(' ')}`)
  const ruff = async (...words: string[]) => await runOk(context.run, join(bin, 'ruff'), [...words], { ...options, cwd: client })
  await ruff('check', '--isolated', '--no-cache', '--quiet', '--fix-only', '--extend-select=I', '.')
  await ruff('format', '--isolated', '--no-cache', '--quiet', '.')
  await copyFile(file, join(client, 'openapi.json'))
  await writeFile(join(client, 'py.typed'), '')
  return client
}

/** What the generator says beyond its own words, at most ten lines. */
function lines(text: string): string[] {
  const own = /^(Generating |Error\(s\) encountered|Warning\(s\) encountered|If you believe this was a mistake)/
  const said = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !own.test(line))
  return said.length > 10 ? [...said.slice(0, 10), '…'] : said
}
