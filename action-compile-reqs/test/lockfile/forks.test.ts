import { expect, test } from '@jest/globals'
import { listPins } from '#shared/requirements/pins.js'
import { diffLocks } from '../../src/lockfile/lock-diff.js'
import { markersOverlap } from '../../src/lockfile/marker-overlap.js'
import { findDrift } from '../../src/lockfile/version-drift.js'
import type { Layer } from '../../src/requirements/layer.js'
import { collectSeedPins, removeUpgradedPins } from '../../src/resolve/seed-pins.js'
import { findMergeDrift } from '../../src/staleness/merge-drift.js'

const old = "python_full_version < '3.12'"
const recent = "python_full_version >= '3.12'"
const forked = `urllib3==1.26.18 ; ${old}\n    # via x\nurllib3==2.0.7 ; ${recent}\n    # via x\n`

const layerOf = (name: string): Layer => ({
  name,
  source: `${name}.in`,
  folder: '',
  lock: `${name}.txt`,
  extras: undefined,
  parents: [],
  closure: [],
})

test('a lock lists every pin with its marker, in both styles of annotations and with hashes', () => {
  const text = `a==1 ; ${old} \\\n    --hash=sha256:aa\nb==2 ; ${recent}   # via -r x.in\nc[x] @ git+https://h/c.git@1f#egg=c ; ${old}\nd==3\nD_e===4  # via a\n`
  expect(listPins(text)).toEqual([
    { name: 'a', version: '1', marker: old },
    { name: 'b', version: '2', marker: recent },
    { name: 'c', version: 'git+https://h/c.git@1f#egg=c', marker: old },
    { name: 'd', version: '3', marker: undefined },
    { name: 'd-e', version: '4', marker: undefined },
  ])
})

test.each([
  [old, recent, false],
  ["python_version < '3.12'", recent, false],
  ["python_version <= '3.12'", recent, true],
  [old, "python_full_version < '3.11'", true],
  ["sys_platform == 'win32'", "platform_system == 'Linux'", false],
  ["sys_platform == 'win32'", "sys_platform != 'linux'", true],
  ["platform_machine == 'x86_64' and sys_platform == 'linux'", "platform_machine != 'x86_64'", false],
  [undefined, old, true],
  ['not a marker', old, true],
])('%s and %s overlap: %s', (first, second, expected) => {
  expect([markersOverlap(first, second), markersOverlap(second, first)]).toEqual([expected, expected])
})

test.each([
  ['the lower fork moves', forked, forked.replace('1.26.18', '1.26.20'), [['1.26.18', '1.26.20', 'up', old]]],
  ['the higher fork moves', forked, forked.replace('2.0.7', '2.1.0'), [['2.0.7', '2.1.0', 'up', recent]]],
  ['a fork ends', forked, 'urllib3==2.0.7\n', [['1.26.18', undefined, 'removed', old]]],
  ['a fork begins', 'urllib3==2.0.7\n', forked, [[undefined, '1.26.18', 'added', old]]],
  ['only the marker changes', 'a==1\n', `a==1 ; ${old}\n`, []],
  ['no fork', 'a==1\n', 'a==2\n', [['1', '2', 'up', undefined]]],
])('the changes when %s', (_, before, after, expected) => {
  const changes = diffLocks(before, after).map((each) => [each.before, each.after, each.kind, each.marker])
  expect(changes).toEqual(expected)
})

test.each([
  ['the same forks', forked, false],
  ['one of the forks', `urllib3==2.0.7 ; ${recent} and sys_platform == 'linux'\n`, false],
  ['no forks', 'urllib3==2.0.7\n', true],
  ['another version in one fork', forked.replace('1.26.18', '1.26.20'), true],
])('two layers, the other with %s, differ: %s', (_, other, differs) => {
  const layers = [layerOf('a'), layerOf('b')]
  const locks = new Map([
    ['a.txt', forked],
    ['b.txt', other],
  ])
  expect(findDrift(layers, locks)).toHaveLength(differs ? 1 : 0)
  const drift = findMergeDrift(layers, { resolution: 'joint', independentLayers: [] }, locks, [])
  expect(drift).toHaveLength(differs ? 1 : 0)
})

test('old pins are kept by name and marker, and a package of one version is kept everywhere', () => {
  const [a, b] = [layerOf('a'), layerOf('b')]
  const locks = new Map([
    ['a.txt', forked],
    ['b.txt', `${forked}colorama==0.4.6 ; sys_platform == 'win32'\n`],
  ])
  const request = { fixed: [a, b], compiled: [b], locks, upgrade: { all: false, packages: [], ranges: {} } }
  const expected = [
    { name: 'urllib3', version: '1.26.18', marker: old },
    { name: 'urllib3', version: '2.0.7', marker: recent },
    { name: 'colorama', version: '0.4.6', marker: undefined },
  ]
  expect(collectSeedPins(request)).toMatchObject({ fixed: expected, kept: expected, ranges: [] })
})

test('a pin that may move leaves neither hashes nor annotations', () => {
  const lock = `# header\na==1 \\\n    --hash=sha256:aa\n    # via b\n${forked}b==1\n    # via x\n`
  const without = removeUpgradedPins(lock, { all: false, packages: ['a', 'urllib3'], ranges: {} })
  expect(without).toBe('# header\nb==1\n    # via x\n')
})
