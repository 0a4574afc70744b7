import { describe, expect, test } from '@jest/globals'
import { runAction } from '../../../shared/test/support/run-action.js'
import type { Fault } from '../support/project.js'
import { createRepository, fastBuilder, tinyProject } from '../support/project.js'

const action = 'action-build-wheel'

describe('a second build finds what differs between builds', () => {
  const faults: [Fault, number, RegExp][] = [
    ['clock', 1, /^::error::The wheel is not reproducible: .*tiny\/when\.py \(content\).* the content was generated again/m],
    ['today', 1, /^::error::The wheel is not reproducible: .*tiny\/__init__\.py \(time\).* the wheel contains the build time/m],
    ['order', 1, /^::error::The wheel is not reproducible: .*tiny\/__init__\.py \(order\).* the order of the members changes/m],
    ['mtime', 1, /^::error::The wheel is not reproducible: .*tiny\/__init__\.py \(time\).* the wheel contains the build time/m],
    ['umask', 0, /^The modes in the wheel depend on the umask of the build: .*tiny\/__init__\.py \(mode\)/m],
  ]
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
