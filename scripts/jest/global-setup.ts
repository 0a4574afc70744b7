import { fileURLToPath } from 'node:url'
import { findOldBundles } from '../bundle/source-digest.js'
import { preferQuickPrograms } from './quick-programs.js'
import { forgetToolSettings } from './tool-settings.js'

/** Runs once before all tests. The workers get the environment as it is after it. */
export default function prepareRun(): void {
  forgetToolSettings(process.env)
  preferQuickPrograms(process.env, fileURLToPath(new URL('../../.work/quick-programs', import.meta.url)))
  choosePrograms()
}

/**
 * Lets the tests start the bundles if these were built from the source as it is now: users run these, and they start in half the time.
 * Otherwise, the tests start the source. ELEANOR_TEST_DIST chooses the bundles (`1`) or the source (`0`) itself.
 */
function choosePrograms(): void {
  if (process.env.ELEANOR_TEST_DIST !== undefined) return
  const old = findOldBundles()
  process.env.ELEANOR_TEST_DIST = old.length === 0 ? '1' : '0'
  const reason = `dist/ of ${old.join(', ')} was built from another source`
  // Standard output holds nothing but the results with `--json`.
  console.error(
    old.length === 0 ? 'The tests start the bundles, which match the source.' : `The tests start the source: ${reason}.`,
  )
}
