import { expect } from 'expect'
import { bind } from 'jest-each'

/** A test that a file has defined. */
export interface DefinedTest {
  /** The titles of its blocks and its own. */
  readonly name: string
  readonly run: () => unknown
}

/** The tests of all imported files, in the order of their definition. */
export const definedTests: DefinedTest[] = []

const blocks: string[] = []

function define(title: string, run: () => unknown): void {
  definedTests.push({ name: [...blocks, title].join(' '), run })
}

function defineBlock(title: string, body: () => unknown): void {
  blocks.push(title)
  body()
  blocks.pop()
}

/** What pure unit tests use of `@jest/globals`: other functions are missing on purpose, so that their import fails. */
export const test = Object.assign(define, { each: bind(define) })
export const describe = Object.assign(defineBlock, { each: bind(defineBlock) })
export { expect }
