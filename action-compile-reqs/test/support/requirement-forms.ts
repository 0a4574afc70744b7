import type { TestPackage } from './metadata-wheel.js'

/** The package whose hash the forms have. */
export const hashedPackage: TestPackage = { name: 'hashed', version: '1.0' }

/** The packages of the forms below. */
export const formPackages: readonly TestPackage[] = [
  { name: 'fake-a', version: '0.1' },
  { name: 'fake-a', version: '0.2' },
  ...['0.1', '0.2', '0.3'].map((version) => ({ name: 'fake-b', version })),
  { name: 'with-deps', version: '0.1', requires: ['fake-a==0.1', 'fake-b'] },
  { name: 'unpinned', version: '0.1', requires: ['Fake_A', 'fake.B'] },
  { name: 'sub-deps', version: '0.1', requires: ['with-deps'] },
  {
    name: 'ext',
    version: '1.0',
    extras: ['x', 'y-z', 'all'],
    requires: ['fake-a ; extra == "x"', 'fake-b<0.3 ; extra == "y-z"', 'ext[x,y-z] ; extra == "all"'],
  },
  { name: 'uses-ext', version: '1.0', requires: ['ext[x]'] },
  { name: 'old-ext', version: '1.0', extras: ['Y_Z'], requires: ["fake-b ; extra == 'Y_Z'"] },
  ...['1.0a1', '1.0rc2'].map((version) => ({ name: 'only-pre', version })),
  ...['1.0', '2.0b1'].map((version) => ({ name: 'also-pre', version })),
  { name: 'needs-pre', version: '1.0', requires: ['also-pre>=2.0b1'] },
  ...['1.0', '1.0+cpu', '1.0+cu1'].map((version) => ({ name: 'local', version })),
  ...['1.0', '1.0.post1', '1.0.dev3'].map((version) => ({ name: 'post', version })),
  ...['2.0', '1!1.0'].map((version) => ({ name: 'epoch', version })),
  ...['1.0.0', '1.10'].map((version) => ({ name: 'zeros', version })),
  { name: 'calendar', version: '2024.01.02' },
  { name: 'cycle-a', version: '1.0', requires: ['cycle-b'] },
  { name: 'cycle-b', version: '1.0', requires: ['cycle-a'] },
  { name: 'self', version: '1.0', requires: ['self', 'fake-a'] },
  {
    name: 'marked',
    version: '1.0',
    requires: ['zeros ; sys_platform == "win32"', 'fake-b ; python_version >= "3"', 'gone ; python_version < "3"'],
  },
  { name: 'old-style', version: '1.0', requires: ['fake-a (>=0.1)'] },
  ...['1.0', '2.0'].map((version) => ({ name: 'back', version, requires: [version === '1.0' ? 'fake-b' : 'fake-b<0.1'] })),
  ...['distribute', 'pip', 'setuptools', 'wheel'].map((name) => ({ name, version: '1.0' })),
  hashedPackage,
  { name: 'needs-unsafe', version: '1.0', requires: ['setuptools', 'pip', 'wheel'] },
  ...['direct', 'marked-direct'].map((name) => ({ name, version: '1.0', requires: ['fake-b'] })),
]

/** Files that the forms include. */
export const formFiles: Readonly<Record<string, string>> = {
  'files/more.txt': 'fake-b\n-c limits.txt\n',
  'files/my more.txt': 'fake-b\n-r more.txt\n',
  'files/limits.txt': 'fake-b<0.3\nzeros<2\nnot-required==1\n',
  'files/extras.txt': 'ext[x]==1.0\n',
  'files/markers.txt': 'fake-b<0.2 ; python_version < "3"\nfake-b<0.3 ; python_version > "3"\n',
  'files/nested.txt': '-r nested-more.txt\nfake-b<0.3\n',
  'files/nested-more.txt': 'zeros\n',
}

export interface RequirementForm {
  readonly text: string
  /** The only engine that accepts it; both if left out. */
  readonly engine?: 'pip-compile' | 'uv'
}

const form = (text: string): RequirementForm => ({ text })
const pipOnly = (text: string): RequirementForm => ({ text, engine: 'pip-compile' })

/**
 * The forms of requirements files that the tests of pip-tools and uv have, and that layers of one resolution can have together. `hash` is that of
 * the wheel of `hashedPackage`. Sources:
 * pip-tools, `tests/test_cli_compile.py`, `tests/test_writer.py`; uv, `crates/uv/tests/pip_compile/pip_compile.rs`.
 */
export function requirementForms(indexHost: string, hash: string): Readonly<Record<string, RequirementForm>> {
  const wheel = (name: string) => `http://${indexHost}/files/${name}-1.0-py3-none-any.whl`
  return {
    plain: form('fake-a\n'),
    pinned: form('fake-a==0.1\n'),
    'upper-case': form('FAKE_A\nZeros\n'),
    'many-dots': form('Fake...A\n'),
    'no-newline': form('fake-a'),
    'windows-lines': form('fake-a\r\nfake-b<0.3\r\n'),
    'byte-order-mark': form('\ufefffake-a\n'),
    tabs: form('\tfake-a\n  fake-b\t# x\n'),
    'not-ascii': form('# é 日本\nfake-a # ü\n'),
    continued: pipOnly('fake-b\\\n<0.3\n'),
    'continued-with-space': pipOnly('fake-a \\\n  ==0.1\n'),
    'comment-behind': form('fake-a # one\nfake-b   # two\n'),
    'only-comments': form('# nothing\n\n'),
    nothing: form(''),
    duplicates: form('fake-b>0.1\nfake-b<0.3\n'),
    'same-twice': form('fake-b\nfake-b\nFake.B\n'),
    'duplicate-with-pin': form('fake-b\nfake-b==0.2\n'),
    'exact-text': form('fake-a===0.1\n'),
    'exact-text-twice': form('fake-a===0.1\nfake-a>=0.1\n'),
    'exact-zeros': form('zeros>=1\npost===1.0\n'),
    wildcard: form('fake-b==0.*\n'),
    compatible: form('fake-b~=0.1\nfake-a!=0.2\n'),
    parentheses: form('fake-b (<0.3)\nfake-a(>=0.1,<0.2)\n'),
    spaces: form('fake-b  >= 0.1 , < 0.3\n'),
    'trailing-comma': form('fake-b>=0.1,\n'),
    'letter-v': form('zeros<v2.0\n'),
    'calendar-version': form('calendar==2024.1.2\n'),
    'pre-release': form('also-pre>=2.0b1\n'),
    'pre-releases-only': form('only-pre\n'),
    'pre-release-of-dependency': form('needs-pre\nalso-pre>=2.0b1\n'),
    'public-version': form('local==1.0\n'),
    'post-release': form('post<1.0.post1\npost>=1.0\n'),
    epoch: form('epoch\n'),
    cycle: form('cycle-a\n'),
    'self-requirement': form('self\n'),
    'old-metadata': form('old-style\n'),
    'dependency-with-markers': form('marked\n'),
    'true-markers': form(
      `fake-a ; python_version>"2"\nfake-b;os_name=="posix" and (sys_platform == 'linux' or sys_platform=="win32")\n`,
    ),
    'false-marker': form('fake-a ; python_version<"3"\nfake-b\n'),
    'reversed-marker': form('fake-a ; "posix" == os_name\nfake-b ; "linux" in sys_platform\n'),
    'negated-marker': form('unpinned ; platform_python_implementation not in "PyPy"\n'),
    'older-markers': form(
      "fake-a;python_implementation=='CPython'\nfake-b ; (os.name == 'posix') and (platform.machine != 'x')\n",
    ),
    'marker-of-extra': form('fake-a ; extra == "x"\nfake-b\n'),
    'markers-of-one-package': form('fake-a ; python_version>"2"\nfake-a ; os_name=="posix"\n'),
    'one-of-two-markers': form('fake-a==9 ; python_version < "3"\nfake-a==0.1 ; python_version >= "3"\n'),
    'with-and-without-marker': form('fake-a\nfake-a ; os_name=="posix"\n'),
    extra: form('ext[x]\n'),
    'extras-in-two-lines': form('ext[x]\next[Y_Z]\n'),
    'extra-of-extras': form('ext[all]\n'),
    'extra-of-dependency': form('uses-ext\next\n'),
    'extra-with-spaces': form('ext[ X , Y.z ]\n'),
    'extra-in-old-form': form('old-ext[y-z]\n'),
    'no-extras': form('ext[]\n'),
    'extra-with-marker': form('ext[x] ; python_version > "3"\n'),
    dependencies: form('unpinned\nsub-deps\n'),
    'dependency-and-source': form('unpinned\nsub-deps\nfake-a\n'),
    'earlier-version': form('back\nfake-b\n'),
    'unsafe-packages': form('needs-unsafe\ndistribute\n'),
    'unsafe-source': form('needs-unsafe\nsetuptools\n'),
    include: form('-r ../../files/more.txt\nfake-a\n'),
    'include-glued': pipOnly('-r../../files/more.txt\n-c../../files/limits.txt\nfake-a\n'),
    'include-long': form('--requirement=../../files/more.txt\n--constraint ../../files/limits.txt\nfake-a\n'),
    'include-twice': form('-r ../../files/more.txt\n-r ../../files/../files/more.txt\n'),
    'include-quoted': form('-r "../../files/my more.txt"\n'),
    'include-with-comment': form('-r ../../files/more.txt # the base\n'),
    constraint: form('unpinned\n-c ../../files/limits.txt\n'),
    'constraint-with-extra': form('ext\n-c ../../files/extras.txt\n'),
    'constraint-with-markers': form('fake-b\n-c ../../files/markers.txt\n'),
    'constraint-that-includes': form('fake-a\n-c ../../files/nested.txt\n'),
    'constraint-by-lock': form('fake-b\n-c ../extra.txt\n'),
    'own-lock': form('-c ../own-lock.txt\nunpinned\n'),
    'include-of-lock': form('-r ../extra.txt\nzeros\n'),
    'with-hash': form(`hashed==1.0 --hash=sha256:${hash}\nfake-b\n`),
    'with-continued-hash': form(`hashed==1.0 \\\n    --hash=sha256:${hash}\nfake-b\n`),
    address: form(`direct @ ${wheel('direct')}\nunpinned\n`),
    'address-and-range': form(`direct @ ${wheel('direct')}\ndirect>=0.1\n`),
    'address-in-upper-case': form(`Direct @ ${wheel('direct')}\n`),
    'address-with-marker': form(`marked-direct @ ${wheel('marked_direct')} ; python_version > "3"\n`),
    'address-with-false-marker': form(`direct @ ${wheel('direct')} ; python_version < "3"\nfake-b\n`),
  }
}
