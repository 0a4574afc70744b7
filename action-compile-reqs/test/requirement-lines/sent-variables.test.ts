import { expect, test } from '@jest/globals'
import { findSentVariables, findSentVariablesOfProject } from '../../src/requirement-lines/sent-variables.js'

const env = {
  T: 'secret',
  HOST: 'internal.example.com',
  INDEX: 'https://me:pw@pypi.example.com/simple',
  FOLDER: './wheels',
  EMPTY: '',
  GITHUB_HEAD_REF: '@evil.example.com/x',
  GITHUB_REPOSITORY: 'me/mine',
}
const unclear = 'unclear'

test.each<[string, string, string[]]>([
  ['a password', 'x @ https://u:${T}@h.example.com/x.whl', ['h.example.com']],
  ['a user of Git', 'x @ git+https://${T}@H.example.com:8443/x.git@v1#egg=x', ['h.example.com:8443']],
  ['a path', '--find-links=https://h.example.com/${T}/', ['h.example.com']],
  ['a query without a path', '-f https://h.example.com?t=${T}', ['h.example.com']],
  ['an IPv6 address', '-i https://${T}@[::1]:80/simple', ['[::1]:80']],
  [
    'two addresses',
    '--index-url https://${T}@a.example.com --extra-index-url https://b.example.com',
    ['a.example.com', 'b.example.com'],
  ],
  ['a part of the host', '-i https://${T}.example.com/', ['secret.example.com']],
  ['the whole address', '-i ${INDEX}', ['pypi.example.com']],
  ['the name of a package', 'x${T}==1', [unclear]],
  ['a name with extras', '${T}[a]', [unclear]],
  ['a continued line', 'x @ \\\nhttps://${T}@h.example.com/x.whl', ['h.example.com']],
  ['what uv reads after a comment that is continued', 'six # \\\nx @ https://${T}@h.example.com/x.whl', ['h.example.com']],
  ['what pip reads after a form feed', '# c\fx @ https://${T}@h.example.com/x.whl', ['h.example.com']],
  ['what uv reads in `https:`', 'x @ https:h.example.com/${T}', [unclear]],
  ['what uv reads in `https:/`', 'x @ https:/h.example.com/${T}', [unclear]],
  ['what uv reads in a backslash', 'x @ https://evil.example.com\\@h.example.com/${T}', [unclear]],
  ['SSH without a scheme', '-e git+${T}@h.example.com:me/x#egg=x', [unclear]],
  ['an encoded host', 'x @ https://${T}@h%2eexample.com/', [unclear]],
  ['a branch that changes the host', 'x @ https://${T}${GITHUB_HEAD_REF}@h.example.com/', ['evil.example.com']],
  ['a comment', '# https://${T}@h.example.com/', []],
  ['a version', 'x==${T}', []],
  ['a marker', 'x ; os_name == "${T}"', []],
  ['a local path', '${FOLDER}/x.whl', []],
  ['an include', '-r ${FOLDER}/x.in', []],
  ['a local address', '-f file:///srv/${T}', []],
  ['a variable that is not set', '-i https://${UNSET}@h.example.com/', []],
  ['an empty variable', '-i https://${EMPTY}@h.example.com/', []],
  ['a variable without a secret', 'x @ git+https://h.example.com/${GITHUB_REPOSITORY}', []],
  ['lower case, which nothing expands', 'x @ https://${t}@h.example.com/', []],
  ['a hash', 'x==${T} --hash=sha256:abc', []],
])('%s: %s', (_, text, hosts) => {
  expect(findSentVariables(text, env).map(({ host }) => host ?? unclear)).toEqual(hosts)
})

test('a host is shown only if the file itself says it', () => {
  const shown = ['-i https://${T}@h.example.com', '-i https://${T}.example.com', '-i ${INDEX}'].map((text) =>
    findSentVariables(text, env).map(({ name, isHostWritten, line }) => [name, isHostWritten, line]),
  )
  expect(shown).toEqual([[['T', true, 1]], [['T', false, 1]], [['INDEX', false, 1]]])
})

test.each([
  ['dependencies = ["x @ https://${T}@h.example.com/x.whl"]', ['h.example.com']],
  ['dependencies = ["x @ https://\\u0024{T}@h.example.com/x.whl", "y"]', ['h.example.com']],
  ['description = "set ${T} for https://h.example.com"', []],
])('of a project file: %s', (text, hosts) => {
  expect(findSentVariablesOfProject(`[project]\n${text}\n`, env).map(({ host, line }) => [host, line])).toEqual(
    hosts.map((host) => [host, 2]),
  )
})
