import { basename } from 'node:path'
import { relativePosixPath } from '#shared/files/paths.js'
import { listFirst } from '#shared/format/list.js'
import { renderCodeBlock, renderDetails, renderTable } from '#shared/format/markdown.js'
import { addStateIcon } from '#shared/format/state-icon.js'
import { supportedPythons } from '../archive/python-versions.js'
import type { HookResult } from '../gate/hooks/hook-output.js'
import { formatBytes } from '../inputs/byte-size.js'
import type { VersionSource } from '../project/version-agreement.js'
import type { LintResult } from '../verify/lint/lint-result.js'
import { renderFileTree } from './file-tree.js'
import type { ReportedFile, Results } from './results.js'
import { describeLint, describeReproducibility, fileName } from './results.js'

/** Renders the blocks of the job summary: the checks, the files, and what the archives contain. */
export function renderSummary(results: Results, reported: readonly ReportedFile[], workspace: string): string[] {
  const { inspection, files } = results
  const { wheel, sdist } = inspection
  const rows = reported.map((file) => [fileName(file), formatBytes(file.size), file.sha256])
  const blocks = [
    `### Wheel ${wheel.name} ${wheel.version}`,
    renderTable(['Check', 'Result'], checkRows(results, workspace)),
    renderTable(['File', 'Size', 'SHA-256'], rows),
    renderDetails(`Files of ${basename(wheel.file)}`, renderCodeBlock(renderFileTree(wheel.members))),
  ]
  const metadata = wheel.metadataText.split(/\r?\n\r?\n/, 1)[0] ?? ''
  blocks.push(renderDetails('Metadata', renderCodeBlock(metadata.trim())))
  if (files.sdist !== undefined && sdist !== undefined)
    blocks.push(renderDetails(`Files of ${basename(files.sdist)}`, renderCodeBlock(renderFileTree(sdist.members))))
  return blocks
}

function checkRows({ hooks, inspection, verification, ...results }: Results, workspace: string): string[][] {
  const { lint, reproducibility, imported } = verification
  const rows = [
    ['Gate', describeGate(hooks)],
    ['Version', addStateIcon('success', describeVersions(inspection.versionSources))],
  ]
  if (results.isReused) rows.push(['Build', 'reused from an earlier run with the same files and tools'])
  const reproducible = describeReproducibility(reproducibility)
  const members = `${inspection.wheel.members.length} files, all listed in RECORD`
  rows.push(
    ['Platform', [inspection.wheel, ...inspection.otherWheels].flatMap(({ tags }) => tags).join(', ')],
    ['Python', supportedPythons(inspection.wheel.metadata).join(', ')],
    ['Reproducible', reproducible === undefined ? addStateIcon('skipped', 'not checked') : addStateIcon('success', reproducible)],
    ['Contents', addStateIcon('success', `${members}; name, version and tags match; no secrets, tests or compiled Python`)],
  )
  const twine = describeLint(lint.twine)
  if (twine !== undefined) rows.push(['twine check --strict', markLint(lint.twine, twine)])
  const contents = describeLint(lint.checkWheelContents)
  if (contents !== undefined)
    rows.push(['check-wheel-contents', markLint(lint.checkWheelContents, `${contents}: ${lint.rules.join(', ')}`)])
  for (const tool of ['auditwheel', 'abi3audit'] as const) {
    const result = describeLint(lint[tool])
    if (result !== undefined) rows.push([tool, markLint(lint[tool], result)])
  }
  const lock = results.installWith
  const installed = lock === undefined ? 'the newest versions that it allows' : relativePosixPath(workspace, lock)
  const { notInstalled = [] } = verification
  if (notInstalled.length <= inspection.otherWheels.length)
    rows.push(
      ['Install', addStateIcon('success', `\`pip check\` passed with ${installed}`)],
      ['Import', describeImports(imported)],
    )
  if (notInstalled.length > 0)
    rows.push(['Not installed', addStateIcon('skipped', `for other platforms: ${listFirst(notInstalled)}`)])
  if (results.attestationUrl !== undefined) rows.push(['Provenance', results.attestationUrl])
  return rows
}

/** Counts the hooks by their results. */
export function describeGate(hooks: readonly HookResult[]): string {
  if (hooks.length === 0) return addStateIcon('skipped', 'not run')
  const count = (result: HookResult['result']) => `${hooks.filter((hook) => hook.result === result).length} ${result}`
  const state = hooks.every(({ result }) => result !== 'failed') ? 'success' : 'failure'
  return addStateIcon(state, `hooks: ${(['passed', 'failed', 'skipped', 'not run'] as const).map(count).join(', ')}`)
}

/** Names what was imported. */
export function describeImports(imported: readonly string[]): string {
  return imported.length === 0 ? addStateIcon('skipped', 'nothing to import') : addStateIcon('success', imported.join(', '))
}

/** Puts the icon of a linter's result before its description. */
export function markLint({ state }: LintResult, text: string): string {
  return addStateIcon(state === 'warned' ? 'warning' : 'success', text)
}

/** Names the sources of the version. */
export function describeVersions(sources: readonly VersionSource[]): string {
  if (sources.length === 1) return `stated by ${sources[0]?.name.endsWith('.tar.gz') === true ? 'the sdist' : 'the wheel'} only`
  return `${sources.map(({ name }) => name).join(', ')} agree`
}
