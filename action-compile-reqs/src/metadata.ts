import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fence } from '#shared/fence.js'
import { runOk } from '#shared/process.js'
import type { World } from '#shared/world.js'
import { reportOnly, resolutionOf } from './pip-report.js'
import type { Report, Resolution } from './pip-report.js'

/**
 * What the pinned packages require, from one `pip install --dry-run --no-deps --report`: pip reads the metadata that the index
 * serves beside each file and installs nothing. `versions` is version, or address, by name.
 */
export async function describePins(
  world: Pick<World, 'run' | 'env' | 'temp'>,
  python: string,
  versions: ReadonlyMap<string, string>,
): Promise<Resolution> {
  const folder = await mkdtemp(join(world.temp, 'compile-reqs-'))
  const [wanted, report] = [join(folder, 'pins.txt'), join(folder, 'report.json')]
  try {
    await writeFile(
      wanted,
      [...versions]
        .map(([name, version]) => (version.includes('/') ? `${name} @ ${version}\n` : `${name}==${version}\n`))
        .join(''),
    )
    await runOk(world.run, python, reportOnly(wanted, report, '--no-deps', '--quiet'), { env: fence(world.env).env })
    return resolutionOf(JSON.parse(await readFile(report, 'utf8')) as Report)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
