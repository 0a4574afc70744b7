import { describe, expect, test } from '@jest/globals'
import { toAscii } from '../../src/terminal/ascii.js'
import { detectCapabilities } from '../../src/terminal/capabilities.js'
import { formatProgress } from '../../src/terminal/progress.js'
import { createRedactor } from '../../src/terminal/redact.js'
import { createToolOutput } from '../../src/terminal/tool-output.js'

describe('capabilities', () => {
  const terminal = { isTTY: true }

  test.each([
    [{ isTTY: false }, { LANG: 'en_US.UTF-8' }, { isInteractive: false, hasUnicode: true }],
    [terminal, { LANG: 'en_US.UTF-8' }, { isInteractive: true, hasUnicode: true }],
    [terminal, { LANG: 'en_US.UTF-8', TERM: 'dumb' }, { isInteractive: false, hasUnicode: true }],
    [terminal, { LANG: 'en_US.UTF-8', CI: 'true' }, { isInteractive: false, hasUnicode: true }],
    [terminal, { LANG: 'C' }, { isInteractive: true, hasUnicode: false }],
    [terminal, { LANG: 'en_US.UTF-8', LC_ALL: 'C' }, { isInteractive: true, hasUnicode: false }],
    [terminal, {}, { isInteractive: true, hasUnicode: false }],
  ])('%j with %j', (stream, env, expected) => {
    expect(detectCapabilities(stream, env)).toEqual(expected)
  })
})

test('a progress line fits the terminal', () => {
  expect(formatProgress('Resolve all layers', 61.4)).toBe('Resolve all layers 61 s')
  expect(formatProgress('x'.repeat(100), 5, 40)).toHaveLength(36)
  expect(formatProgress('x'.repeat(100), 5, 3)).toBe('... 5 s')
})

test('messages in ASCII', () => {
  expect(toAscii('├── a → b…')).toBe('|-- a -> b...')
})

describe('secrets', () => {
  const secret = 'first line of a key\nsecond line of a key'

  test('the whole and each line are hidden', () => {
    const redactor = createRedactor()
    redactor.add(secret)
    expect(redactor.apply(`key: ${secret}; again: second line of a key`)).toBe('key: ***; again: ***')
  })

  test('a secret that a tool prints in pieces is hidden', () => {
    const redactor = createRedactor()
    redactor.add('hunter22')
    let printed = ''
    const output = createToolOutput({ write: (text) => ((printed += text.toString()), true) }, redactor)
    for (const piece of ['pass: hun', 'ter22\nend', ' of hunter22']) output.writeUntrusted(piece)
    output.resumeCommands()
    expect(printed).toBe('pass: ***\nend of ***\n')
  })
})
