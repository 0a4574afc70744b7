import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { supportedPythons } from '../archive/python-versions.js'
import type { ReportedFile, Results } from './results.js'
import { describeLint, describeReproducibility } from './results.js'

/** Increases when a name in the report changes its meaning. */
const schema = 1

/** Writes all results as JSON for later steps. Returns the path of the file. */
export async function writeJsonReport(temp: string, results: Results, files: readonly ReportedFile[]): Promise<string> {
  const file = join(await mkdtemp(join(temp, 'eleanor-report-')), 'report.json')
  await writeFile(file, `${JSON.stringify(createReport(results, files), undefined, 2)}\n`)
  return file
}

function createReport({ inspection, verification, ...results }: Results, files: readonly ReportedFile[]): object {
  const { wheel, versionSources } = inspection
  const { lint, reproducibility, imported, notInstalled = [] } = verification
  return {
    schema,
    name: wheel.name,
    version: wheel.version,
    files,
    pythonVersions: supportedPythons(wheel.metadata),
    versions: versionSources.map(({ name, version }) => ({ source: name, version })),
    hooks: results.hooks.map(({ id, result, reason, seconds }) => ({ id, result, reason, seconds: seconds ?? null })),
    reproducible: describeReproducibility(reproducibility) ?? null,
    twine: describeLint(lint.twine) ?? null,
    checkWheelContents: describeLint(lint.checkWheelContents) ?? null,
    auditwheel: describeLint(lint.auditwheel) ?? null,
    abi3audit: describeLint(lint.abi3audit) ?? null,
    members: wheel.members.length,
    unpacked: wheel.members.reduce((sum, { size }) => sum + size, 0),
    imported,
    notInstalled,
    reused: results.isReused,
    attestation: results.attestationUrl ?? null,
  }
}
