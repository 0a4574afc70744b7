import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { runOk } from '#shared/process/runner.js'
import { sanitizePythonEnv } from '#shared/python/sanitized-env.js'
import type { Report, Resolution } from './pip-report.js'
import { parseReport, reportArguments } from './pip-report.js'

/**
 * Fetches what the pinned packages require with one `pip install --dry-run --no-deps --report`: pip reads the metadata that the
 * index serves beside each file and installs nothing. `pins` is version or URL by name.
 */
export async function fetchPinMetadata(
  context: Pick<ActionContext, 'run' | 'env' | 'privateDir'>,
  python: string,
  pins: ReadonlyMap<string, string>,
): Promise<Resolution> {
  const folder = await mkdtemp(join((await context.privateDir()).path, 'compile-reqs-'))
  const requirements = join(folder, 'pins.txt')
  const report = join(folder, 'report.json')
  try {
    await writeFile(requirements, [...pins].map(([name, version]) => formatPin(name, version)).join(''))
    await runOk(context.run, python, reportArguments(requirements, report, '--no-deps', '--ignore-requires-python', '--quiet'), {
      env: sanitizePythonEnv(context.env).env,
    })
    return parseReport(JSON.parse(await readFile(report, 'utf8')) as Report)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function formatPin(name: string, version: string): string {
  return version.includes('/') ? `${name} @ ${version}\n` : `${name}==${version}\n`
}
