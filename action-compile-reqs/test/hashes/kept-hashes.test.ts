import { expect, test } from '@jest/globals'
import { findKeptHashes } from '../../src/hashes/kept-hashes.js'

const old = new Map([
  ['base.txt', new Map([['low==1', ['sha256:a', 'sha256:b']]])],
  [
    'leaf.txt',
    new Map([
      ['low==1', ['sha256:a', 'sha256:c']],
      ['top==1', ['sha256:t']],
    ]),
  ],
])

test.each([
  [
    'the file that pip chose has an old hash',
    { 'leaf.txt': ['low==1', 'top==1'] },
    { 'low==1': 'sha256:a', 'top==1': 'sha256:t' },
    ['low==1', 'top==1'],
  ],
  ['it has another one: the file was replaced', { 'leaf.txt': ['top==1'] }, { 'top==1': 'sha256:other' }, []],
  ['pip read no page of the index for it', { 'leaf.txt': ['top==1'] }, { 'top==1': '' }, []],
  ['the version moved', { 'leaf.txt': ['top==2'] }, { 'top==2': 'sha256:t' }, []],
  ['a lock had no such pin', { 'base.txt': ['top==1'], 'leaf.txt': ['top==1'] }, { 'top==1': 'sha256:t' }, []],
  ['a lock is new', { 'leaf.txt': ['top==1'], 'new.txt': ['top==1'] }, { 'top==1': 'sha256:t' }, []],
])('%s', (_, pins, chosen, kept) => {
  const request = { pins: new Map(Object.entries(pins)), chosen: new Map(Object.entries(chosen)), old }
  expect(Object.keys(chosen).filter((pin) => findKeptHashes(request).has(pin))).toEqual(kept)
})

test('all hashes of all old locks are known, because each lock keeps its own', () => {
  const pins = new Map([...old.keys()].map((lock) => [lock, ['low==1']]))
  const kept = findKeptHashes({ pins, chosen: new Map([['low==1', 'sha256:b']]), old })
  expect(kept.get('low==1')).toEqual(['sha256:a', 'sha256:b', 'sha256:c'])
})
