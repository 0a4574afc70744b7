import { describe, expect, test } from '@jest/globals'
import { runAction } from '../../../../shared/test/support/run-action.js'
import type { Fault } from '../../support/project.js'
import { createRepository, fastBuilder, tinyProject } from '../../support/project.js'

const action = 'action-build-wheel'

describe('a second build finds what differs between builds', () => {
  const faults: [Fault, number, RegExp][] = [
    ['clock', 1, /^::error::The wheel is not reproducible: .*tiny\/when\.py \(content\).* The content was generated again/m],
    [
      'sbom',
      1,
      /^::error::The wheel is not reproducible: .* Have the tool that writes the bill of materials omit its serial number and time, or set `reproducible-ignore`/m,
    ],
    ['today', 1, /^::error::The wheel is not reproducible: .*tiny\/__init__\.py \(time\).* the wheel contains the build time/m],
    ['order', 1, /^::error::The wheel is not reproducible: .*tiny\/__init__\.py \(order\).* the order of the members changes/m],
    ['mtime', 1, /^::error::The wheel is not reproducible: .*tiny\/__init__\.py \(time\).* the wheel contains the build time/m],
    ['umask', 0, /^The modes in the wheel depend on the umask of the build: .*tiny\/__init__\.py \(mode\)/m],
  ]
  test('and accepts what reproducible-ignore names', async () => {
    const workspace = createRepository(tinyProject('sbom'))
    const inputs = { ...fastBuilder, reproducible: 'check', 'reproducible-ignore': '*.dist-info/sboms/*' }
    const { code, stdout, summary } = await runAction({ action, workspace, inputs })
    expect(stdout).toContain(
      'A second build differs in members that `reproducible-ignore` accepts: tiny-1.4.0.dist-info/sboms/tiny.cdx.json.\n',
    )
    expect(summary).toContain(
      '| Reproducible | ✅ a second build gave the same bytes except for members that `reproducible-ignore` accepts |',
    )
    expect(code).toBe(0)
  })

  test.each(faults)('because of the fault %s', async (fault, expected, text) => {
    const workspace = createRepository(tinyProject(fault))
    // uv unpacks the sdist without the times of its files.
    const inputs = { ...(fault === 'mtime' ? {} : fastBuilder), reproducible: 'check' }
    const { code, stdout, summary, outputs } = await runAction({ action, workspace, inputs })
    expect(stdout).toMatch(text)
    expect(code).toBe(expected)
    if (expected === 1) {
      expect(summary).toContain('### The second build differs')
      expect(outputs.wheel).toBeUndefined()
    }
  })
})
