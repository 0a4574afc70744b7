import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { runOk } from '#shared/process/runner.js'
import { sanitizePythonEnv } from '#shared/python/sanitized-env.js'
import type { Report, Resolution } from './pip-report.js'
import { reportOnly, resolutionOf } from './pip-report.js'

/**
 * What the pinned packages require, from one `pip install --dry-run --no-deps --report`: pip reads the metadata that the index
 * serves beside each file and installs nothing. `versions` is version, or address, by name.
 */
export async function describePins(
  context: Pick<ActionContext, 'run' | 'env' | 'temp'>,
  python: string,
  versions: ReadonlyMap<string, string>,
): Promise<Resolution> {
  const folder = await mkdtemp(join(context.temp, 'compile-reqs-'))
  const [wanted, report] = [join(folder, 'pins.txt'), join(folder, 'report.json')]
  try {
    await writeFile(
      wanted,
      [...versions]
        .map(([name, version]) => (version.includes('/') ? `${name} @ ${version}\n` : `${name}==${version}\n`))
        .join(''),
    )
    await runOk(context.run, python, reportOnly(wanted, report, '--no-deps', '--quiet'), {
      env: sanitizePythonEnv(context.env).env,
    })
    return resolutionOf(JSON.parse(await readFile(report, 'utf8')) as Report)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
