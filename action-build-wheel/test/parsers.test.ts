import { describe, expect, test } from '@jest/globals'
import { isSameVersion, normalizeVersion } from '#shared/requirements/pep440.js'
import { parseWheelName } from '../src/archive/wheel-metadata.js'
import { checkRecord } from '../src/archive/record.js'
import { fencedEnv } from '../src/build/build-env.js'
import { pinsOf } from '../src/build/constraints.js'
import { staticVersion } from '../src/project/pyproject.js'
import { findVersionLine } from '../src/project/version-file.js'
import { topLevel } from '../src/verify/test-install.js'

describe('the version file', () => {
  test.each([
    ['double quotes', '__version__ = "1.2.0"\n', '1.2.0', 1],
    ['single quotes', "x = 1\n__version__='1.2.0'\n", '1.2.0', 2],
    ['a type', '__version__: str = "1.2.0"\n', '1.2.0', 1],
    ['a generic type', '__version__: Final[str] = "1.2.0"\n', '1.2.0', 1],
    ['a comment behind it', '__version__ = "1.2.0"  # set by the release\n', '1.2.0', 1],
    ['Windows line ends and a byte order mark', '\uFEFF__version__ = "1.2.0"\r\n', '1.2.0', 1],
    ['an example in the docstring', '"""Doc:\n__version__ = "9.9"\n"""\n__version__ = "1.2.0"\n', '1.2.0', 4],
    ['the last of two', '__version__ = "1"\n__version__ = "2"\n', '2', 2],
  ])('with %s', (_, source, version, line) => {
    expect(findVersionLine(source)).toMatchObject({ version, line })
  })

  test.each([
    ['a call', '__version__ = version("x")\n'],
    ['a comment', '# __version__ = "1.2.0"\n'],
    ['another name', 'my__version__ = "1.2.0"\n'],
    ['a function body', 'def f():\n    __version__ = "1.2.0"\n'],
    ['only a docstring', '"""\n__version__ = "1.2.0"\n"""\n'],
    ['a comparison', '__version__ == "1.2.0"\n'],
  ])('is not fooled by %s', (_, source) => {
    expect(findVersionLine(source)).toBeUndefined()
  })
})

test.each([
  ['v1.0-RC.1', '1.0rc1'],
  ['1.0.0', '1.0.0'],
  ['01.2', '1.2'],
  ['1.0-1', '1.0.post1'],
  ['2.0+ubuntu-1', '2.0+ubuntu.1'],
  ['1.0.dev', '1.0.dev0'],
  ['latest', undefined],
  ['1.0 beta one', undefined],
])('the normal form of %s is %s', (text, normal) => {
  expect(normalizeVersion(text)).toBe(normal)
})

// What the `packaging` of PyPA says of the same pairs.
test.each([
  ['1.4', '1.4.0', true],
  ['1.4rc1', '1.4.0rc1', true],
  ['0', '0.0.0', true],
  ['0!1.4', '1.4.0', true],
  ['1!1.4', '1.4', false],
  ['1.4', '1.40', false],
  ['1.4', '1.4.post0', false],
  ['1.4+a', '1.4.0+a', true],
  ['1.4+a', '1.4', false],
])('as versions %s and %s are equal: %s', (one, other, same) => {
  expect([isSameVersion(one, other), isSameVersion(other, one)]).toEqual([same, same])
})

test('the static version is found with its line', () => {
  const text = '[tool.x]\nversion = "0"\n[project]\nname = "a"\nversion = "1.0"\n'
  expect(staticVersion(text, { project: { version: '1.0' } }, 'p.toml')).toEqual({
    version: '1.0',
    at: { file: 'p.toml', line: 5 },
  })
  expect(staticVersion('', { project: { dynamic: ['version'] } }, 'p.toml')).toBeUndefined()
})

test('the name of a wheel gives its tags', () => {
  expect(parseWheelName('a_b-1.0-2x-py2.py3-none-any.whl')).toEqual({
    distribution: 'a_b',
    version: '1.0',
    tags: ['py2-none-any', 'py3-none-any'],
  })
  expect(() => parseWheelName('a-b-1.0.zip')).toThrow('is not the name of a wheel')
})

test('the top-level names are those that can be imported', () => {
  const paths = ['pkg/__init__.py', 'pkg/sub/x.py', 'mod.py', 'ext.cpython-311-x86_64-linux-gnu.so', 'data/x.json']
  const more = ['a-1.dist-info/x.py', 'a-1.data/purelib/late/__init__.py', 'a-1.data/scripts/run.py', 'not-a-name/x.py']
  const members = [...paths, ...more].map((path) => ({ path, sha256: '', size: 0, packed: 0 }))
  expect(topLevel({ members })).toEqual(['ext', 'late', 'mod', 'pkg'])
})

describe('RECORD', () => {
  const members = [
    { path: 'a.py', sha256: 'AA', size: 2, packed: 1 },
    { path: 'with, comma.py', sha256: 'BB', size: 3, packed: 1 },
    { path: 'x.dist-info/RECORD', sha256: 'CC', size: 9, packed: 1 },
  ]
  const good = 'a.py,sha256=AA,2\n"with, comma.py",sha256=BB,3\nx.dist-info/RECORD,,\n'
  test('that lists everything is taken', () => {
    expect(() => checkRecord('w.whl', 'x.dist-info/RECORD', good, members)).not.toThrow()
  })
  test.each([
    [good.replace('AA', 'ZZ'), 'a.py has another hash'],
    [good.replace('AA,2', 'AA,7'), 'a.py has another size'],
    [good.replace('sha256=AA', ''), 'a.py has another hash'],
    [good.replace('a.py,sha256=AA,2\n', ''), 'a.py is not listed'],
    [`${good}gone.py,sha256=DD,1\n`, 'gone.py is listed but missing'],
  ])('%j is refused', (text, problem) => {
    expect(() => checkRecord('w.whl', 'x.dist-info/RECORD', text, members)).toThrow(problem)
  })
})

test('the environment is fenced and that is said', () => {
  const said: string[] = []
  const log = { info: (message: string) => void said.push(message) } as Parameters<typeof fencedEnv>[0]['log']
  const kept = { PIP_INDEX_URL: 'https://index.example', PIP_CERT: '/ca.pem', HTTPS_PROXY: 'http://proxy', HOME: '/home' }
  const dropped = { PIP_PRE: '1', PIP_CONSTRAINT: 'c.txt', UV_PYTHON: '3.9', PYTHONPATH: 'lib', PYTHONUNBUFFERED: '1' }
  const ofTheRunner = { INPUT_ARTIFACT: 'x', ACTIONS_RUNTIME_TOKEN: 'secret', GITHUB_OUTPUT: '/out', GITHUB_ENV: '/env' }
  const env = fencedEnv({ env: { ...kept, ...dropped, ...ofTheRunner }, log })
  expect(env).toMatchObject(kept)
  for (const name of Object.keys(ofTheRunner)) expect(env).not.toHaveProperty(name)
  for (const name of Object.keys(dropped)) expect(env).not.toHaveProperty(name)
  expect(said).toEqual(['Left out of the build: PIP_CONSTRAINT, PIP_PRE, PYTHONPATH, UV_PYTHON'])
})

test('the pins of a lock are its constraints: without hashes, extras, options and direct references', () => {
  const lock = [
    '--index-url https://example.org/simple',
    '-r base.txt',
    'setuptools[core]==80.9.0 \\',
    '    --hash=sha256:00 \\',
    '    --hash=sha256:11',
    '    # via x',
    "tomli==2.0.1 ; python_version < '3.11'  # via build",
    'torch==2.4.0+cpu',
    'loose>=1',
    'star==1.*',
    'direct @ https://example.org/direct.whl',
    './local',
  ].join('\n')
  expect(pinsOf(lock)).toEqual(['setuptools==80.9.0', "tomli==2.0.1 ; python_version < '3.11'", 'torch==2.4.0+cpu'])
})
