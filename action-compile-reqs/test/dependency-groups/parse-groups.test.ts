import { execFileSync } from 'node:child_process'
import { beforeAll, expect, test } from '@jest/globals'
import { groupAsRequirements } from '../../src/dependency-groups/group-text.js'
import { parseGroups } from '../../src/dependency-groups/parse-groups.js'
import { parseGroupPattern, selectGroups } from '../../src/dependency-groups/select-groups.js'
import { installEngines, toolPath } from '../support/real-tools.js'

interface Case {
  readonly groups: string
  readonly group: string
  /** All requirements of the group, or the error. */
  readonly expected: readonly string[] | RegExp
}

/** The rules of PEP 735, "Specification", and of its reference implementation. */
const cases: Record<string, Case> = {
  'a list of requirements': {
    groups: 'test = ["pytest>=8", "coverage[toml] ; python_version < \'3.11\'"]',
    group: 'test',
    expected: ['pytest>=8', "coverage[toml] ; python_version < '3.11'"],
  },
  'an empty group': { groups: 'none = []', group: 'none', expected: [] },
  'an include': {
    groups: 'test = ["pytest"]\ndev = ["ruff", {include-group = "test"}]',
    group: 'dev',
    expected: ['ruff', 'pytest'],
  },
  'an include of an include, and twice the same': {
    groups: 'a = ["six"]\nb = [{include-group = "a"}]\nc = [{include-group = "b"}, {include-group = "a"}, "idna"]',
    group: 'c',
    expected: ['six', 'six', 'idna'],
  },
  'names that differ in case and separators': {
    groups: 'Type_Checks = ["mypy"]\ndev = [{include-group = "type.checks"}]',
    group: 'dev',
    expected: ['mypy'],
  },
  'two groups with one normalized name': {
    groups: 'foo-bar = []\nFoo_Bar = []',
    group: 'foo-bar',
    expected: /^pyproject\.toml:3: the groups `foo-bar` and `Foo_Bar` have the same normalized name/,
  },
  'a cycle of one': {
    groups: 'a = [{include-group = "a"}]',
    group: 'a',
    expected: /^The groups form a cycle: a -> a/,
  },
  'a cycle of two': {
    groups: 'a = [{include-group = "b"}]\nb = [{include-group = "A"}]',
    group: 'a',
    expected: /^The groups form a cycle: a -> b -> a/,
  },
  'a cycle behind the first include': {
    groups: 'a = [{include-group = "b"}]\nb = [{include-group = "c"}]\nc = [{include-group = "b"}]',
    group: 'a',
    expected: /^The groups form a cycle: b -> c -> b/,
  },
  'an unknown include': {
    groups: 'a = [\n  "six",\n  {include-group = "tests"},\n]\ntest = []',
    group: 'a',
    expected: /^pyproject\.toml:4 includes the group tests, which does not exist\. The groups are a, test\./,
  },
  'an unknown object': {
    groups: 'a = [{path = "."}]',
    group: 'a',
    expected: /^pyproject\.toml:2: an element of a group is neither/,
  },
  'an include with another key': {
    groups: 'a = [{include-group = "b", extra = "c"}]\nb = []',
    group: 'a',
    expected: /neither a requirement nor/,
  },
  'an include that is not a name': { groups: 'a = [{include-group = 1}]', group: 'a', expected: /neither a requirement nor/ },
  'an empty object': { groups: 'a = [{}]', group: 'a', expected: /neither a requirement nor/ },
  'a number': { groups: 'a = [1]', group: 'a', expected: /neither a requirement nor/ },
  'a list in a list': { groups: 'a = [["six"]]', group: 'a', expected: /neither a requirement nor/ },
  'a text that is no requirement': {
    groups: 'a = ["-r other.txt"]',
    group: 'a',
    expected: /^pyproject\.toml:2: `-r other\.txt` is not a requirement/,
  },
  'a path': { groups: 'a = ["./pkg"]', group: 'a', expected: /is not a requirement/ },
  'a line break before an option': {
    groups: 'a = ["six\\n--index-url https://h"]',
    group: 'a',
    expected: /is not a requirement/,
  },
  'a group that is a text': { groups: 'a = "six"', group: 'a', expected: /^pyproject\.toml:2: the group `a` is not a list/ },
  'a fault in a group that is not used': { groups: 'a = ["six"]\nb = [{path = "."}]', group: 'a', expected: ['six'] },
}

/** Prints for each case the requirements of the group, or null if they are invalid. */
const oracle = `
import json, sys, tomllib
from packaging.dependency_groups import resolve_dependency_groups
for groups, group in json.load(sys.stdin):
    try: print(json.dumps([str(each) for each in resolve_dependency_groups(tomllib.loads(groups), group)]))
    except Exception: print("null")
`
const oracleResults = new Map<string, string[] | null>()

beforeAll(async () => {
  await installEngines()
  const input = JSON.stringify(Object.values(cases).map(({ groups, group }) => [groups, group]))
  const lines = execFileSync(toolPath('pip-tools'), ['-c', oracle], { input, encoding: 'utf8' }).trim().split('\n')
  Object.keys(cases).forEach((name, index) => oracleResults.set(name, JSON.parse(lines[index] ?? '') as string[] | null))
})

async function resolve(groups: string, group: string): Promise<string[]> {
  const table = await parseGroups('pyproject.toml', `[dependency-groups]\n${groups}\n`)
  const read = (name: string): string[] =>
    groupAsRequirements(table, name)
      .text.split('\n')
      .filter((line) => line !== '')
      .flatMap((line) => (line.startsWith('-r ') ? read(line.replace('-r pyproject.toml:', '')) : [line]))
  return read(group)
}

test.each(Object.entries(cases))('%s: as the library of PyPA resolves it', async (name, { groups, group, expected }) => {
  const known = oracleResults.get(name)
  if (expected instanceof RegExp) {
    await expect(resolve(groups, group)).rejects.toThrow(expected)
    expect(known).toBeNull()
    return
  }
  const found = await resolve(groups, group)
  expect(found).toEqual(expected)
  const compact = (requirement: string) => requirement.replaceAll(/[\s'"]/g, '')
  expect(known?.map(compact)).toEqual(found.map(compact))
})

const groupsOf = new Map([
  ['pyproject.toml', ['dev', 'test-unit', 'test-e2e', 'docs']],
  ['core/pyproject.toml', ['dev']],
])
test.each([
  [['*'], ['dev', 'test-unit', 'test-e2e', 'docs']],
  [
    ['Test_*', 'docs'],
    ['test-unit', 'test-e2e', 'docs'],
  ],
  [['!docs'], ['dev', 'test-unit', 'test-e2e']],
  [
    ['*', '!test-*'],
    ['dev', 'docs'],
  ],
  [
    ['dev', 'core/pyproject.toml:*'],
    ['dev', 'core:dev'],
  ],
])('the patterns %j select %j', (words, expected) => {
  const patterns = words.flatMap((word) => parseGroupPattern(word) ?? [])
  const selected = selectGroups(patterns, groupsOf).map(
    ({ file, group }) => `${file === 'pyproject.toml' ? '' : 'core:'}${group}`,
  )
  expect(selected).toEqual(expected)
})
test('a pattern without a match is an error with the groups of the file', () => {
  const patterns = ['tests'].flatMap((word) => parseGroupPattern(word) ?? [])
  expect(() => selectGroups(patterns, groupsOf)).toThrow('The groups are dev, test-unit, test-e2e, docs')
})
test.each(['a b', 'x.toml:dev', '[dev]', ':', 'dev:x'])('%j is not a pattern', (word) => {
  expect(parseGroupPattern(word)).toBeUndefined()
})
