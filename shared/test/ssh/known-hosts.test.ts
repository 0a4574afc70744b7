import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { findKnownHostsProblem, renderKnownHosts } from '#shared/ssh/known-hosts.js'
import { makeKey } from '../support/ssh-keys.js'

/** The prints as ssh-keygen computes them. It passes over marked lines, so the mark is taken off. */
function prints(text: string): string[] {
  const input = text.replaceAll(/^@revoked /gm, '')
  const listed = execFileSync('ssh-keygen', ['-lf', '-'], { encoding: 'utf8', input })
  return listed
    .trim()
    .split('\n')
    .map((line) => line.split(' ')[1] ?? '')
}

test('the keys of github.com are those that GitHub publishes, and the exposed key is revoked', () => {
  const text = renderKnownHosts([])
  expect(prints(text)).toEqual([
    'SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU',
    'SHA256:p2QAMXNIC1TJYWeIOttrVc98/R1BUFWu3/LiyKgUfQM',
    'SHA256:uNiVztksCsDhcc0u9e8BujQXVUpKZIDTMczCvj3tD2s',
    'SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8',
  ])
  expect(text.split('\n').filter((line) => line.startsWith('@revoked '))).toHaveLength(1)
})

const [type = '', key = ''] = makeKey().publicText.split(' ')
test.each<[line: string, problem: RegExp | undefined]>([
  [`git.example.com ${type} ${key}`, undefined],
  [`[git.example.com]:2222 ${type} ${key} a comment`, undefined],
  [`@cert-authority *.example.com ${type} ${key}`, undefined],
  [`|1|abc=|def= ${type} ${key}`, undefined],
  ['git.example.com SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU', /fingerprint/],
  [`${type} ${key}`, /does not read/],
  [`git.example.com ${type} ${key.slice(10)}`, /damaged/],
])('known-hosts line %#', (line, problem) => {
  if (problem === undefined) expect(findKnownHostsProblem(line)).toBeUndefined()
  else expect(findKnownHostsProblem(line)).toMatch(problem)
})

test('added lines follow those of github.com', () => {
  expect(renderKnownHosts(['git.example.com x y']).trimEnd().split('\n').at(-1)).toBe('git.example.com x y')
})
