import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { supportedPythons } from '../archive/python-versions.js'
import type { HookResult } from '../gate/hooks/hook-output.js'
import type { VersionSource } from '../project/version-agreement.js'
import type { ReportedFile, Results, SdistResults } from './results.js'
import { describeLint, describeReproducibility } from './results.js'

/** Increases when a name in the report changes its meaning. */
const schema = 1

/** Writes all results as JSON for later steps. Returns the path of the file. */
export async function writeJsonReport(temp: string, results: Results, files: readonly ReportedFile[]): Promise<string> {
  return await writeReport(temp, createReport(results, files))
}

/** Writes the results for an sdist alone, with those names of the report that it has. */
export async function writeSdistReport(
  temp: string,
  { hooks, sdist, attestationUrl }: SdistResults,
  files: readonly ReportedFile[],
): Promise<string> {
  return await writeReport(temp, {
    schema,
    name: sdist.name,
    version: sdist.version,
    files,
    versions: listVersions(sdist.versionSources),
    hooks: listHooks(hooks),
    twine: describeLint(sdist.twine) ?? null,
    members: sdist.members.length,
    unpacked: sumSizes(sdist.members),
    reused: false,
    attestation: attestationUrl ?? null,
  })
}

/** Writes the results of several packages: those of the run, and for each package those that a run for it alone has. */
export async function writePackagesReport(
  temp: string,
  packages: readonly { readonly directory: string; readonly results: Results; readonly files: readonly ReportedFile[] }[],
): Promise<string> {
  return await writeReport(temp, {
    schema,
    files: packages.flatMap(({ files }) => files),
    packages: packages.map(({ directory, results, files }) => ({ directory, ...createReport(results, files) })),
  })
}

async function writeReport(temp: string, report: object): Promise<string> {
  const file = join(await mkdtemp(join(temp, 'eleanor-report-')), 'report.json')
  await writeFile(file, `${JSON.stringify(report, undefined, 2)}\n`)
  return file
}

function listVersions(sources: readonly VersionSource[]): object[] {
  return sources.map(({ name, version }) => ({ source: name, version }))
}

function listHooks(hooks: readonly HookResult[]): object[] {
  return hooks.map(({ id, result, reason, seconds }) => ({ id, result, reason, seconds: seconds ?? null }))
}

function sumSizes(members: readonly { readonly size: number }[]): number {
  return members.reduce((sum, { size }) => sum + size, 0)
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
    versions: listVersions(versionSources),
    hooks: listHooks(results.hooks),
    reproducible: describeReproducibility(reproducibility) ?? null,
    twine: describeLint(lint.twine) ?? null,
    checkWheelContents: describeLint(lint.checkWheelContents) ?? null,
    auditwheel: describeLint(lint.auditwheel) ?? null,
    abi3audit: describeLint(lint.abi3audit) ?? null,
    members: wheel.members.length,
    unpacked: sumSizes(wheel.members),
    imported,
    notInstalled,
    reused: results.isReused,
    attestation: results.attestationUrl ?? null,
  }
}
