import { expect, test } from '@jest/globals'
import { formatMarker } from '#shared/requirements/marker-syntax.js'
import { evaluateMarker } from '#shared/requirements/markers.js'
import { parseRequirement } from '#shared/requirements/pep508.js'

const environment = {
  implementation_name: 'cpython',
  implementation_version: '3.11.7',
  os_name: 'posix',
  platform_machine: 'x86_64',
  platform_release: '6.18.44-fc-v595',
  platform_system: 'Linux',
  platform_version: '#1 SMP PREEMPT_DYNAMIC @0',
  platform_python_implementation: 'CPython',
  python_full_version: '3.11.7',
  python_version: '3.11',
  sys_platform: 'linux',
}

test.each<[string, string[], boolean]>([
  ['python_version < "3.13"', [], true],
  ['python_version < "3.9"', [], false],
  ["python_version == '3.*'", [], true],
  ["python_version ~= '3.10'", [], true],
  ["python_full_version >= '3.11.3' and python_full_version < '3.12'", [], true],
  ["'3.10' <= python_version", [], true],
  ["'3.12' <= python_version", [], false],
  ["python_version in '3.10 3.11'", [], true],
  ["python_version not in '3.10, 3.11'", [], false],
  ["sys_platform == 'win32' or os_name == 'posix'", [], true],
  ["sys_platform == 'win32' and os_name == 'posix' or python_version > '3'", [], true],
  ["sys_platform == 'win32' and (os_name == 'posix' or python_version > '3')", [], false],
  ["platform_release >= '6'", [], false],
  ["platform_machine != 'aarch64'", [], true],
  ["'linux' in sys_platform", [], true],
  ["sys.platform == 'linux'", [], true],
  ["extra == 'http_2'", ['HTTP-2'], true],
  ["extra == 'http2'", [], false],
  ["extra == 'a' or extra == 'b'", ['x', 'b'], true],
  ["extra == 'a' and extra == 'b'", ['a', 'b'], false],
  ["python_version>='3.8'and(extra=='dev')", ['dev'], true],
  // Texts that are no versions have no order. The values are those of `packaging` 26.3, which pip 26.3 uses.
  ["platform_machine < 'x86_65'", [], false],
  ["platform_machine < 'x86_64'", [], false],
  ["platform_machine <= 'x86_64'", [], true],
  ["platform_machine <= 'x86_63'", [], false],
  ["platform_machine > 'x86_63'", [], false],
  ["platform_machine > 'x86_64'", [], false],
  ["platform_machine >= 'x86_64'", [], true],
  ["platform_machine >= 'x86_65'", [], false],
  ["platform_machine === 'x86_64'", [], true],
  ["platform_machine === 'x86'", [], false],
  ["os_name != 'posix'", [], false],
  ["os.name == 'posix'", [], true],
  ["python_version === '3.11'", [], true],
  ["python_version === '3.11.0'", [], false],
  ["python_version == '3.1.*'", [], false],
  ["python_version not in '3.10'", [], true],
  ["os_name not in 'posix'", [], false],
  ["python_full_version < '3.12.0rc1'", [], true],
  ["'HTTP_2' == extra", ['http-2'], true],
  ["extra == ''", [], true],
  ["extra != 'dev' ", [], true],
  ["platform_system ~= 'Linux'", [], false],
  ["python_version <= 'three'", [], false],
  ["platform_release == '6.18.44-fc-v595'", [], true],
  ["platform_release != '5'", [], false],
  ["platform_machine == '1.0' or sys_platform < 'x'", [], false],
  ["python_version >= ' 3.6'", [], true],
  // Names that older packages use.
  ["python_implementation == 'CPython' and platform.python_implementation == 'CPython'", [], true],
  ["platform.machine == 'x86_64' and platform.version != 'x'", [], true],
])('%s with extras %j: %p', (marker, extras, expected) => {
  expect(evaluateMarker(marker, environment, extras)).toBe(expected)
})

test.each([
  ["python_implementation=='CPython'", 'platform_python_implementation == "CPython"'],
  ["os.name  ==  'posix' and platform.machine not  in 'a b'", 'os_name == "posix" and platform_machine not in "a b"'],
  ["((python_version>'3'))", 'python_version > "3"'],
  ["(python_version > '3') and (os_name == 'posix')", 'python_version > "3" and os_name == "posix"'],
  ["(os_name == 'a' and os_name == 'b')", 'os_name == "a" and os_name == "b"'],
  [
    "((python_version > '3') and os_name == 'posix') or sys_platform == 'win32'",
    '(python_version > "3" and os_name == "posix") or sys_platform == "win32"',
  ],
  [
    "python_version > '3' and ((os_name == 'posix' or os_name == 'nt'))",
    'python_version > "3" and (os_name == "posix" or os_name == "nt")',
  ],
  [`'W"x' != platform_system`, `'W"x' != platform_system`],
  ["extra == 'X_Y'", 'extra == "x-y"'],
])('%s is written as %s', (marker, expected) => {
  expect(formatMarker(marker)).toBe(expected)
})

test('a pre-release of Python satisfies a bound below it', () => {
  expect(evaluateMarker("python_full_version > '3.12'", { ...environment, python_full_version: '3.13.0rc1' })).toBe(true)
})

test.each([
  '',
  'python_version',
  'python_version >',
  'nothing == "1"',
  '(python_version > "3"',
  'python_version > "3" "4"',
  'python_version ? "3"',
  '(python_version > "3" "4"',
  'python_version "3" "4"',
  'python_version os_name "4"',
  '> "3"',
  'myos.name == "posix"',
  'os.names == "posix"',
  'mysys.platform == "linux"',
  'sys.platforms == "linux"',
])('%j is not a marker', (marker) => {
  expect(() => evaluateMarker(marker, environment)).toThrow(`\`${marker}\` is not an environment marker`)
})

const bare = { extras: [], specifier: '', url: undefined, marker: undefined }
test.each([
  ['numpy', { ...bare, name: 'numpy', key: 'numpy' }],
  ['Foo.Bar_baz', { ...bare, name: 'Foo.Bar_baz', key: 'foo-bar-baz' }],
  ['numpy >=1.17, <2.0.0', { ...bare, name: 'numpy', key: 'numpy', specifier: '>=1.17,<2.0.0' }],
  ['numpy (>=1.17,<2)', { ...bare, name: 'numpy', key: 'numpy', specifier: '>=1.17,<2' }],
  [
    'httpx[http2, cli]==0.27.* ; python_version < "3.13"',
    { ...bare, name: 'httpx', key: 'httpx', extras: ['http2', 'cli'], specifier: '==0.27.*', marker: 'python_version < "3.13"' },
  ],
  ["rich>=13.4; extra == 'cli'", { ...bare, name: 'rich', key: 'rich', specifier: '>=13.4', marker: "extra == 'cli'" }],
  ['x @ https://h/x.zip#sha256=1', { ...bare, name: 'x', key: 'x', url: 'https://h/x.zip#sha256=1' }],
  [
    'x[a]@git+ssh://git@h/r.git@v1 ; os_name == "nt"',
    { ...bare, name: 'x', key: 'x', extras: ['a'], url: 'git+ssh://git@h/r.git@v1', marker: 'os_name == "nt"' },
  ],
  [' numpy ', { ...bare, name: 'numpy', key: 'numpy' }],
  ['a--B >  1 ; os_name == "nt"  ', { ...bare, name: 'a--B', key: 'a-b', specifier: '>1', marker: 'os_name == "nt"' }],
  ['torch==2.3.1+cu121', { ...bare, name: 'torch', key: 'torch', specifier: '==2.3.1+cu121' }],
])('%s is a requirement', (text, expected) => {
  expect(parseRequirement(text)).toEqual(expected)
})

test.each(['-r base.in', './local', 'six=>1', 'six 1', '', 'a b==1', 'https://h/x.zip'])('%j is not a requirement', (text) => {
  expect(parseRequirement(text)).toBeUndefined()
})
