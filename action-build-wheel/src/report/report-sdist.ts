import type { ActionContext } from '#shared/context/action-context.js'
import { renderCodeBlock, renderDetails, renderTable } from '#shared/format/markdown.js'
import { addStateIcon } from '#shared/format/state-icon.js'
import { formatBytes } from '../inputs/byte-size.js'
import { renderFileTree } from './file-tree.js'
import { writeSdistReport } from './json-report.js'
import { describeFile } from './report-results.js'
import type { SdistResults } from './results.js'
import { describeLint, fileName } from './results.js'
import { describeGate, describeVersions, markLint } from './summary.js'

/** Reports an sdist that was built alone: in the job summary, as JSON (output `report`) and in the log. */
export async function reportSdist(
  { workspace, temp, summary, log, setOutput }: Pick<ActionContext, 'summary' | 'log' | 'workspace' | 'temp' | 'setOutput'>,
  results: SdistResults,
): Promise<void> {
  const { hooks, sdist, attestationUrl } = results
  const file = await describeFile(workspace, results.file)
  const twine = describeLint(sdist.twine)
  const rows = [
    ['Gate', describeGate(hooks)],
    ['Version', addStateIcon('success', describeVersions(sdist.versionSources))],
    ['Contents', addStateIcon('success', `${sdist.members.length} files; name and version match; no secrets`)],
    ...(twine === undefined ? [] : [['twine check --strict', markLint(sdist.twine, twine)]]),
    ...(attestationUrl === undefined ? [] : [['Provenance', attestationUrl]]),
  ]
  summary.add(`### Sdist ${sdist.name} ${sdist.version}`)
  summary.add(renderTable(['Check', 'Result'], rows))
  summary.add(renderTable(['File', 'Size', 'SHA-256'], [[fileName(file), formatBytes(file.size), file.sha256]]))
  summary.add(renderDetails(`Files of ${fileName(file)}`, renderCodeBlock(renderFileTree(sdist.members))))
  setOutput('report', await writeSdistReport(temp, results, [file]))
  log.info(`${file.path}: ${formatBytes(file.size)}, sha256 ${file.sha256}`)
}
