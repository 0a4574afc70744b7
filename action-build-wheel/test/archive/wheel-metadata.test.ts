import { expect, test } from '@jest/globals'
import { parseWheelName, readDescription } from '../../src/archive/wheel-metadata.js'

test('the name of a wheel is split into its tags', () => {
  expect(parseWheelName('a_b-1.0-2x-py2.py3-none-any.whl')).toEqual({
    distribution: 'a_b',
    version: '1.0',
    tags: ['py2-none-any', 'py3-none-any'],
  })
  expect(() => parseWheelName('a-b-1.0.zip')).toThrow('is not a valid wheel name')
})

const head = 'Metadata-Version: 2.1\nName: a\n'
test.each([
  ['Markdown', `${head}Description-Content-Type: text/markdown; charset=UTF-8\n\n# A\n\nb: c\n`, '# A\n\nb: c\n', '.md'],
  ['plain text', `${head}Description-Content-Type: text/plain\n\nA\n`, 'A\n', '.txt'],
  ['reStructuredText without a type', `${head}\nA\n=\n`, 'A\n=\n', '.rst'],
  ['lines with CRLF', `${head.replaceAll('\n', '\r\n')}\r\nA\r\n`, 'A\r\n', '.rst'],
  ['a header, as in older metadata', `${head}Description: A\n       |\n       |b\nLicense: MIT\n`, 'A\n\nb', '.rst'],
])('the description of a distribution is read from %s', (_, metadata, text, ending) => {
  expect(readDescription(metadata)).toEqual({ text, ending })
})

test('metadata without a description has none', () => {
  expect([readDescription(head), readDescription(`${head}\n`)]).toEqual([undefined, undefined])
})
