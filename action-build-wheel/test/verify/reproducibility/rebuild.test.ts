import { beforeAll, describe, expect, test } from '@jest/globals'
import { runAction } from '../../../../shared/test/support/run-action.js'
import { createRepository, fastBuilder, tinyProject } from '../../support/project.js'

const action = 'action-build-wheel'

describe('a second build finds what differs between builds', () => {
  // One wheel has all of them, each in other members, because each run builds twice.
  let result: Awaited<ReturnType<typeof runAction>>
  beforeAll(async () => {
    const workspace = createRepository(tinyProject('clock', 'sbom', 'today', 'order', 'mtime'))
    // uv unpacks the sdist without the times of its files.
    result = await runAction({ action, workspace, inputs: { builder: 'build', reproducible: 'check' } })
  })

  const faults = [
    ['content that is generated from the clock', /tiny\/when\.py \([^)]*content\).* The content was generated again/],
    [
      'a serial number in a bill of materials',
      /sboms\/tiny\.cdx\.json \([^)]*content\).* Have the tool that writes the bill of materials omit its serial number and time, or set `reproducible-ignore`/,
    ],
    ['the time of the build', /METADATA \(time[^)]*\).* the wheel contains the build time/],
    ['an order that depends on the umask', /tiny\/version\.py \([^)]*order\).* the order of the members changes/],
    ['the times of the files', /tiny\/__init__\.py \(time[^)]*\).* the wheel contains the build time/],
  ] as const
  test.each(faults)('%s', (_, text) => {
    const errors = result.stdout.split('\n').filter((line) => line.startsWith('::error'))
    expect(errors).toEqual([expect.stringMatching(/^::error::The wheel is not reproducible: a second build differs in /)])
    expect(errors[0]).toMatch(text)
    expect([result.code, result.outputs.wheel]).toEqual([1, undefined])
    expect(result.summary).toContain('### The second build differs')
  })

  test('modes that depend on the umask, which it accepts', async () => {
    const workspace = createRepository(tinyProject('umask'))
    const { code, stdout } = await runAction({ action, workspace, inputs: { ...fastBuilder, reproducible: 'check' } })
    expect(stdout).toMatch(/^The modes in the wheel depend on the umask of the build: .*tiny\/__init__\.py \(mode\)/m)
    expect(code).toBe(0)
  })

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
})
