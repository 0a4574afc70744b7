import { readdirSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { replaceFolder } from '../../src/files/replace-folder.js'
import { tree } from '../support/client-project.js'

/** A place with a folder that is to be replaced, and one that is to come there. */
function setUp() {
  const [place, from] = [temporaryFolder('place'), join(temporaryFolder('from'), 'made')]
  writeTree(place, { 'target/old': '1', 'target/both': '1' })
  writeTree(from, { new: '2', 'both/deep': '2' })
  return { place, from, target: join(place, 'target') }
}

/** Moves for real, but where the number of the move is one of these. */
function failingAt(...numbers: readonly number[]): typeof rename {
  let calls = 0
  return async (from, to) => {
    if (numbers.includes(++calls)) throw Object.assign(new Error(`move ${calls}`), { code: 'EXDEV' })
    await rename(from, to)
  }
}

const [old, fresh] = [
  { old: '1', both: '1' },
  { new: '2', 'both/deep': '2' },
]

test('a folder replaces another one as a whole, and nothing is left beside it', async () => {
  const { place, from, target } = setUp()
  await replaceFolder(target, from)
  expect([tree(target), readdirSync(place)]).toEqual([fresh, ['target']])
})

test('neither the folder nor its parent need to exist', async () => {
  const { place, from } = setUp()
  const target = join(place, 'not', 'there')
  await replaceFolder(target, from)
  expect([tree(target), readdirSync(join(place, 'not'))]).toEqual([fresh, ['there']])
})

test('if there is no new folder, the old one stays', async () => {
  const { place, from, target } = setUp()
  await expect(replaceFolder(target, `${from}-not`)).rejects.toThrow('ENOENT')
  expect([tree(target), readdirSync(place)]).toEqual([old, ['target']])
})

test('a folder on another disk is copied (the first move fails)', async () => {
  const { place, from, target } = setUp()
  await replaceFolder(target, from, failingAt(1))
  expect([tree(target), readdirSync(place)]).toEqual([fresh, ['target']])
})

test('the old folder is restored if the new one cannot be moved (the last move fails)', async () => {
  const { place, from, target } = setUp()
  await expect(replaceFolder(target, from, failingAt(3))).rejects.toThrow('move 3')
  expect([tree(target), readdirSync(place)]).toEqual([old, ['target']])
})

test('an old folder that cannot be restored is not lost (two moves fail)', async () => {
  const { place, from, target } = setUp()
  await expect(replaceFolder(target, from, failingAt(3, 4))).rejects.toThrow('move 4')
  const [beside = '', ...others] = readdirSync(place)
  expect([beside.startsWith('.target-'), others, tree(join(place, beside))]).toEqual([
    true,
    [],
    { 'old/old': '1', 'old/both': '1' },
  ])
})
