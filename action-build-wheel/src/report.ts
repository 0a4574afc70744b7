import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileSha256 } from '#shared/manifest.js'
import { codeBlock, details, table } from '#shared/summary.js'
import type { World } from '#shared/world.js'
import type { Built } from './build.js'
import type { HookResult } from './gate/hooks.js'
import { shown } from './inputs.js'
import type { Inputs } from './inputs.js'
import type { Installed } from './install.js'
import { filesOf } from './publish.js'
import type { Sdist } from './sdist.js'
import { bytes } from './sizes.js'
import { treeOf } from './tree.js'
import type { Checked } from './checkers.js'
import type { Claim } from './version.js'
import type { Wheel } from './wheel.js'

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
  readonly installed: Installed
  readonly placed: Built
}

/** Adds the checks and the files to the job summary. */
export async function report(
  { summary, log, workspace }: Pick<World, 'summary' | 'log' | 'workspace'>,
  inputs: Inputs,
  results: Results,
): Promise<void> {
  const { wheel, placed } = results
  const files = filesOf(placed).map(async (path) => [basename(path), bytes((await stat(path)).size), await fileSha256(path)])
  summary.add(`### Wheel ${wheel.name} ${wheel.version}`)
  summary.add(table(['Check', 'Result'], checks(workspace, inputs, results)))
  summary.add(table(['File', 'Size', 'SHA-256'], await Promise.all(files)))
  summary.add(details(`Files of ${basename(wheel.file)}`, codeBlock(treeOf(wheel.members))))
  if (placed.sdist !== undefined && results.sdist !== undefined)
    summary.add(details(`Files of ${basename(placed.sdist)}`, codeBlock(treeOf(results.sdist.members))))
  log.info(`${shown(workspace, placed.wheel)}: ${bytes(wheel.size)}, sha256 ${wheel.sha256}`)
}

function checks(workspace: string, inputs: Inputs, { claims, hooks, same, wheel, checked, installed }: Results): string[][] {
  const passed = hooks.filter(({ result }) => result === 'passed').length
  const lock = inputs.installWith === '' ? 'the newest versions that it allows' : shown(workspace, inputs.installWith)
  return [
    ['Gate', hooks.length === 0 ? 'left out' : `${passed} hooks passed, ${hooks.length - passed} skipped`],
    ['Version', claims.length === 1 ? 'only the wheel says it' : `${claims.map(({ who }) => who).join(', ')} agree`],
    ['Reproducible', same ?? 'not checked'],
    [
      'Contents',
      `${wheel.members.length} files as RECORD lists them; name, version and tags agree; no secrets, tests or compiled Python`,
    ],
    ...(checked.twine === '' ? [] : [['twine check --strict', checked.twine]]),
    ...(checked.rules === '' ? [] : [['check-wheel-contents', checked.rules]]),
    ['Install', `\`pip check\` passed with ${lock}`],
    ['Import', installed.imported.join(', ') || 'nothing to import'],
  ]
}
