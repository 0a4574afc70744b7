import { mkdtemp, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileSha256 } from '#shared/cache/manifest.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { codeBlock, details, table } from '#shared/format/summary.js'
import { treeOf } from './file-tree.js'
import type { Wheel } from '../archive/read-wheel.js'
import type { Sdist } from '../archive/sdist.js'
import type { Built } from '../build/build-distributions.js'
import type { HookResult } from '../gate/hooks/hook-output.js'
import { bytes } from '../inputs/byte-size.js'
import type { Inputs } from '../inputs/read-inputs.js'
import { shown } from '../inputs/read-inputs.js'
import type { Claim } from '../project/version-agreement.js'
import type { Checked } from '../verify/lint-wheel.js'
import { allFiles } from '../publish/copy-to-out-dir.js'

/** What is known at the end of a run that went well. */
export interface Results {
  readonly claims: readonly Claim[]
  readonly hooks: readonly HookResult[]
  /** How a second build compares; undefined when there was none. */
  readonly same: string | undefined
  readonly wheel: Wheel
  /** Undefined when there is no sdist. */
  readonly sdist: Sdist | undefined
  readonly checked: Checked
  /** The packages that were imported. */
  readonly imported: readonly string[]
  /** Whether the wheel is that of an earlier run. */
  readonly reused: boolean
  /** The address of the attestation; '' when there is none. */
  readonly attested: string
  readonly placed: Built
}

/** Adds the checks and the files to the job summary. */
export async function report(
  context: Pick<ActionContext, 'summary' | 'log' | 'workspace' | 'temp' | 'setOutput'>,
  inputs: Inputs,
  results: Results,
): Promise<void> {
  const { summary, log, workspace } = context
  const { wheel, placed } = results
  const files = await Promise.all(
    allFiles(placed).map(async (path) => ({ path, size: (await stat(path)).size, sha256: await fileSha256(path) })),
  )
  summary.add(`### Wheel ${wheel.name} ${wheel.version}`)
  summary.add(table(['Check', 'Result'], checks(workspace, inputs, results)))
  summary.add(
    table(
      ['File', 'Size', 'SHA-256'],
      files.map(({ path, size, sha256 }) => [basename(path), bytes(size), sha256]),
    ),
  )
  summary.add(details(`Files of ${basename(wheel.file)}`, codeBlock(treeOf(wheel.members))))
  if (placed.sdist !== undefined && results.sdist !== undefined)
    summary.add(details(`Files of ${basename(placed.sdist)}`, codeBlock(treeOf(results.sdist.members))))
  const told = files.map(({ path, size, sha256 }) => ({ path: shown(workspace, path), size, sha256 }))
  context.setOutput('report', await writeReport(context.temp, results, told))
  log.info(`${shown(workspace, placed.wheel)}: ${bytes(wheel.size)}, sha256 ${wheel.sha256}`)
}

/** Everything in this report as JSON, for later steps; gives the path. `schema` counts up when a name changes its meaning. */
async function writeReport(temp: string, results: Results, files: readonly object[]): Promise<string> {
  const { claims, hooks, same, wheel, checked, imported, reused, attested } = results
  const file = join(await mkdtemp(join(temp, 'eleanor-report-')), 'report.json')
  const content = {
    schema: 1,
    name: wheel.name,
    version: wheel.version,
    files,
    versions: claims.map(({ who, version }) => ({ who, version })),
    hooks: hooks.map(({ id, result, reason, seconds }) => ({ id, result, reason, seconds: seconds ?? null })),
    reproducible: same ?? null,
    twine: checked.twine,
    rules: checked.rules,
    members: wheel.members.length,
    unpacked: wheel.members.reduce((sum, { size }) => sum + size, 0),
    imported,
    reused,
    attestation: attested === '' ? null : attested,
  }
  await writeFile(file, `${JSON.stringify(content, undefined, 2)}\n`)
  return file
}

function checks(
  workspace: string,
  inputs: Inputs,
  { claims, hooks, same, wheel, checked, imported, reused, attested }: Results,
): string[][] {
  const passed = hooks.filter(({ result }) => result === 'passed').length
  const lock = inputs.installWith === '' ? 'the newest versions that it allows' : shown(workspace, inputs.installWith)
  return [
    ['Gate', hooks.length === 0 ? 'left out' : `${passed} hooks passed, ${hooks.length - passed} skipped`],
    ['Version', claims.length === 1 ? 'only the wheel says it' : `${claims.map(({ who }) => who).join(', ')} agree`],
    ...(reused ? [['Build', 'the wheel of an earlier run, from the same files with the same tools']] : []),
    ['Reproducible', same ?? 'not checked'],
    [
      'Contents',
      `${wheel.members.length} files as RECORD lists them; name, version and tags agree; no secrets, tests or compiled Python`,
    ],
    ...(checked.twine === '' ? [] : [['twine check --strict', checked.twine]]),
    ...(checked.rules === '' ? [] : [['check-wheel-contents', checked.rules]]),
    ['Install', `\`pip check\` passed with ${lock}`],
    ['Import', imported.join(', ') || 'nothing to import'],
    ...(attested === '' ? [] : [['Provenance', attested]]),
  ]
}
