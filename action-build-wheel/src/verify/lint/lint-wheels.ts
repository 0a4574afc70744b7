import type { ActionContext } from '#shared/context/action-context.js'
import type { BuiltFiles } from '../../archive/built-files.js'
import type { Wheel } from '../../archive/read-wheel.js'
import type { InstallTool } from '../../tools/pinned-tools.js'
import type { LintResult } from './lint-result.js'
import type { LintResults, LintSettings } from './lint-wheel.js'
import { lintWheel } from './lint-wheel.js'

/** Runs the selected linters on several wheels, and twine once on all files. The first wheel is that of `built`. */
export async function lintWheels(
  context: Pick<ActionContext, 'run' | 'log'>,
  installTool: InstallTool,
  { wheels, ...settings }: Omit<LintSettings, 'wheel'> & { readonly wheels: readonly [Wheel, ...Wheel[]] },
  built: BuiltFiles,
): Promise<LintResults> {
  const [first, ...others] = wheels
  let results = await lintWheel(context, installTool, { ...settings, wheel: first }, built)
  for (const wheel of others) {
    const one = { wheel: wheel.file, sdist: undefined }
    const found = await lintWheel(context, installTool, { ...settings, twine: 'off', wheel }, one)
    results = {
      ...results,
      checkWheelContents: combine(results.checkWheelContents, found.checkWheelContents),
      auditwheel: combine(results.auditwheel, found.auditwheel),
      abi3audit: combine(results.abi3audit, found.abi3audit),
    }
  }
  return results
}

/** A linter that skips some of the wheels has passed if it checked another one. */
function combine(one: LintResult, other: LintResult): LintResult {
  return one.state === 'skipped' ? other : one
}
