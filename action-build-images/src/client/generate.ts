import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '#shared/errors.js'
import { fence } from '#shared/fence.js'
import { runOk } from '#shared/process.js'
import { projectEnv } from '#shared/project-env.js'
import type { PythonTools } from '#shared/python-tools.js'
import type { World } from '#shared/world.js'

const generateMs = 10 * 60_000

/**
 * Generates the client of a document into a new folder, with the document and the marker of PEP 561 beside it. The settings are
 * fixed: none of the user or the machine, so that a document always gives the same files.
 */
export async function generateClient(
  world: Pick<World, 'run' | 'env' | 'log'>,
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
  const { env } = fence(projectEnv(world.env), {
    PYTHONHASHSEED: '0',
    COLUMNS: '200',
    NO_COLOR: '1',
    TERM: 'dumb',
    LC_ALL: 'C.UTF-8',
  })
  const options = { cwd: folder, env, timeoutMs: generateMs }
  const args = ['generate', '--path', file, '--meta', 'none', '--output-path', client, '--config', settings]
  const { code, stdout, stderr } = await world.run(python, ['-P', '-m', 'openapi_python_client', ...args], options)
  const said = lines(`${stderr}\n${stdout}`)
  if (code !== 0) throw new UserError('No client can be generated from the OpenAPI document of the app', { why: said.join(' ') })
  if (said.length > 0) world.log.warning(`The client may lack something: ${said.join(' ')}`)
  const ruff = async (...words: string[]) => await runOk(world.run, join(bin, 'ruff'), [...words], { ...options, cwd: client })
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
