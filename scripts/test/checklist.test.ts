import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { root } from '../repository.js'
import { findSection, readTable } from './support/markdown.js'

/** Checks docs/security-checklist.md: every point and fault is listed once, and every test that it names exists. */
const text = readFileSync(join(root, 'docs/security-checklist.md'), 'utf8')

/** The tests that a cell names: a file in backticks, followed by titles in quotes. */
function readProofs(cell: string): { file: string; title: string }[] {
  return cell.split(/(?=`[\w./-]+\.test\.ts`)/).flatMap((part) => {
    const file = /^`([\w./-]+\.test\.ts)`/.exec(part)?.[1]
    return file === undefined ? [] : [...part.matchAll(/“([^”]+)”/g)].map(([, title = '']) => ({ file, title }))
  })
}

/** Whether a file has a test with the title: a literal that is the first argument of a call. */
function hasTest(file: string, title: string): boolean {
  if (!existsSync(join(root, file))) return false
  const source = readFileSync(join(root, file), 'utf8')
  return [`'${title}'`, `"${title}"`, `\`${title}\``].some((literal) => {
    const index = source.indexOf(literal)
    return index > 0 && /\(\s*$/.test(source.slice(0, index))
  })
}

describe.each([
  ['Points', 30],
  ['Faults', 29],
])('%s', (heading, count) => {
  const rows = readTable(findSection(text, heading))

  test('every number is listed once, in order', () => {
    expect(rows.map(([number]) => Number(number))).toEqual(Array.from({ length: count }, (_, index) => index + 1))
  })

  test.each(rows.map((row) => [row[0] ?? '', row[1] ?? '', row.at(-1) ?? ''] as const))('%s: %s', (_, __, cell) => {
    const proofs = readProofs(cell)
    expect(proofs.filter(({ file, title }) => !hasTest(file, title))).toEqual([])
    if (proofs.length === 0) expect(cell).toMatch(/^see the README of action-/)
  })
})
