import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RejectedCall } from '../../../shared/test/support/rejected-call.js'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'

/** Requirements that are rejected, with no file changed. Paths of `files` start in the workspace. */
export interface RejectedRequirements extends RejectedCall {
  /** Path of a file that is not UTF-8. */
  readonly latin?: string
  /** Path of a symbolic link to `/etc`. */
  readonly link?: string
  /** Path of an empty folder. */
  readonly folder?: string
}

/** Rejected before an engine starts. */
export const rejectedRequirements: Readonly<Record<string, RejectedRequirements>> = {
  'a missing directory': { files: {}, error: /^`directory` is `requirements`, which is not a directory of this repository\./ },
  'a directory without sources': {
    files: { 'requirements/readme.md': '' },
    error: /^No requirements were found in requirements\. /,
  },
  'a cycle': {
    files: { 'requirements/in/a.in': '-r b.in\n', 'requirements/in/b.in': '\n-r a.in\n' },
    at: 'requirements/in/b.in:2',
    error: /^The requirements form a cycle: a\.in -> b\.in -> a\.in\. /,
  },
  'a missing include': {
    files: { 'requirements/in/a.in': '# first\n-r nothing.in\n' },
    at: 'requirements/in/a.in:2',
    error: /^requirements\/in\/a\.in:2 includes nothing\.in, which does not exist\. /,
  },
  'a file that is not UTF-8': {
    files: { 'requirements/in/a.in': 'six\n' },
    latin: 'requirements/in/b.in',
    at: 'requirements/in/b.in',
    error: /^requirements\/in\/b\.in is not UTF-8 text\. /,
  },
  'a lock that is not UTF-8': {
    files: { 'requirements/in/a.in': 'six\n' },
    latin: 'requirements/a.txt',
    at: 'requirements/a.txt',
    error: /^requirements\/a\.txt is not UTF-8 text\. Save it as UTF-8/,
  },
  'a project file that is not UTF-8': {
    files: { 'requirements/in/a.in': './lib\n', 'lib/setup.py': '' },
    latin: 'lib/pyproject.toml',
    at: 'lib/pyproject.toml',
    error: /^lib\/pyproject\.toml is not UTF-8 text\. Save it as UTF-8/,
  },
  'an include outside the workspace': {
    files: { 'requirements/in/a.in': '-r out/hostname\n' },
    link: 'requirements/in/out',
    at: 'requirements/in/out/hostname',
    error: /^requirements\/in\/out\/hostname is outside the workspace\./,
  },
  'an include of requirements by URL': {
    files: { 'requirements/in/a.in': '-r https://h/c.txt\n' },
    at: 'requirements/in/a.in:1',
    error: /^requirements\/in\/a\.in:1 includes a file by URL\. /,
  },
  'a constraint file by URL with a password': {
    files: { 'requirements/in/a.in': '-c https://me:pass@h/c.txt\n' },
    at: 'requirements/in/a.in:1',
    error: /^requirements\/in\/a\.in:1 includes a file by URL\. /,
  },
  'a command of several lines': {
    files: { 'requirements/in/a.in': 'six\n' },
    inputs: { 'custom-compile-command': 'make\nlocks' },
    error: /^`custom-compile-command` has several lines\. Write the command in one line/,
  },
  'links with a password in a lock': {
    files: { 'requirements/in/a.in': 'six\n' },
    inputs: { 'find-links': 'https://me:pass@h/links', 'emit-find-links': 'true' },
    error: /^`emit-find-links` is `true`, but a URL of `find-links` contains credentials\. Remove the credentials/,
  },
  'a file on another machine': {
    files: { 'requirements/in/a.in': 'six @ file://${UNSET}/six-1-py3-none-any.whl\n' },
    at: 'requirements/in/a.in:1',
    error:
      /^requirements\/in\/a\.in:1 names file:\/\/\$\{UNSET\}\/six.*, which is not the URL of a local file\. A variable in it is not set\./,
  },
  'two sources for one lock': {
    files: { 'requirements/in/a.in': '', 'requirements/a.in': '' },
    at: 'requirements/a.in',
    error: /^Two sources would be compiled into requirements\/a\.txt\. /,
  },
  'a lock with merge conflict markers': {
    files: { 'requirements/in/a.in': 'six\n', 'requirements/a.txt': '<<<<<<< HEAD\nsix==1.15.0\n' },
    at: 'requirements/a.txt:1',
    error: /^requirements\/a\.txt contains merge conflict markers\. /,
  },
  'a directory in place of an include': {
    files: { 'requirements/in/a.in': '-r more\nlow\n' },
    folder: 'requirements/in/more',
    at: 'requirements/in/more',
    error: /^requirements\/in\/more cannot be read/,
  },
  'a directory in place of a lock': {
    files: { 'requirements/in/a.in': 'low\n' },
    folder: 'requirements/a.txt',
    at: 'requirements/a.txt',
    error: /^requirements\/a\.txt cannot be read/,
  },
  'an option that pip-compile lacks': {
    files: { 'requirements/in/a.in': 'six\n' },
    inputs: { universal: 'true' },
    error: /^`universal` is `true`, but pip-compile resolves for the interpreter/,
  },
  'an address in place of a host': {
    files: { 'requirements/in/a.in': 'six\n' },
    inputs: { 'credential-hosts': 'https://pypi.example.com' },
    error:
      /^`credential-hosts` has `https:\/\/pypi\.example\.com`, which is not a host\. Use a host such as pypi\.example\.com, without https/,
  },
  'a setting of pip-compile that moves pins': {
    files: { 'requirements/in/a.in': 'six\n', 'pyproject.toml': '[tool.pip-tools]\nupgrade = true\n' },
    at: 'pyproject.toml:2',
    error: /^pyproject\.toml:2: the setting `upgrade` is not supported, because it moves pins in every run\. /,
  },
}

/** The packages that the calls below are resolved with. */
export const conflictingPackages = [
  { name: 'both', version: '1.0', extras: ['old', 'new'], requires: ['low<1.1 ; extra == "old"', 'low>=1.1 ; extra == "new"'] },
  { name: 'low', version: '1.0' },
  { name: 'low', version: '1.1' },
  { name: 'top', version: '1.0', requires: ['low>=9'] },
]

const sources = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`requirements/in/${name}.in`, text]))
const extras = sources({ a: 'both[old]\n', b: '-r a.in\nboth[new]\n' })
const unparsable = sources({ a: '# one\nlow\n  low =>1\n' })
const missingVersion = sources({ a: 'low\n', b: '-r a.in\n# why\nlow==99\n' })

/** Rejected by the engine, with an index that has `conflictingPackages`. */
export const rejectedResolutions: Readonly<Record<string, RejectedRequirements>> = {
  'pip-compile: extras that conflict': {
    files: extras,
    at: /^requirements\/in\/[ab]\.in:\d$/,
    error: /both\[new\]/,
  },
  'uv: extras that conflict': {
    files: extras,
    inputs: { engine: 'uv' },
    at: /^requirements\/in\/[ab]\.in:\d$/,
    error: /both\[new\][^]*low/,
  },
  'pip-compile: a requirement that cannot be parsed': {
    files: unparsable,
    at: 'requirements/in/a.in:3:7',
    error: /Invalid requirement/,
  },
  'uv: a requirement that cannot be parsed': {
    files: unparsable,
    inputs: { engine: 'uv' },
    at: 'requirements/in/a.in:3:7',
    error: /low =>1/,
  },
  'pip-compile: versions that conflict': {
    files: sources({ a: '# x\nlow<1.1\nlow>1.0\n' }),
    at: /^requirements\/in\/a\.in:\d$/,
    error: /^pip-compile cannot compile requirements\/in\/a\.in: Because .*you require low<1\.1.*you require low>1\.0/,
  },
  'pip-compile: a version that does not exist': {
    files: missingVersion,
    at: 'requirements/in/b.in:3',
    error: /^pip-compile cannot compile requirements\/in\/b\.in: .*low==99/,
  },
  'pip-compile, independent layers: a version that does not exist': {
    files: missingVersion,
    inputs: { resolution: 'independent' },
    at: 'requirements/in/b.in:3',
    error: /^pip-compile cannot compile requirements\/in\/b\.in: .*low==99/,
  },
  'uv: a version that does not exist': {
    files: missingVersion,
    inputs: { engine: 'uv' },
    at: 'requirements/in/b.in:3',
    error: /^uv cannot compile requirements\/in\/b\.in: .*low==99/,
  },
  'pip-compile: no index at all': {
    files: sources({ a: '--no-index\nlow\n' }),
    at: 'requirements/in/a.in:2',
    error: /^pip-compile cannot compile requirements\/in\/a\.in: No matching distribution found for low/,
  },
  'pip-compile: a name that does not exist': {
    files: sources({ a: 'both\n', b: '-r a.in\n# lwo\nlwo\n' }),
    at: 'requirements/in/b.in:3',
    error:
      /^Could not fetch 127\.0\.0\.1:\d+\/simple\/lwo\/ from the package index: 404\. Check the package name in requirements\/in\/b\.in:3/,
  },
  'uv: an address without a file': {
    files: sources({ a: 'both\n', b: '-r a.in\nlow @ http://127.0.0.1:9/low-1.0-py3-none-any.whl\n' }),
    inputs: { engine: 'uv' },
    at: 'requirements/in/b.in:2',
    error:
      /^Could not fetch 127\.0\.0\.1:9\/low-1\.0-py3-none-any\.whl, which requirements\/in\/b\.in:2 requires: connection refused/,
  },
  'pip-compile: another hash than in a source': {
    files: sources({ a: `low==1.0 --hash=sha256:${'0'.repeat(64)}\n` }),
    at: 'requirements/in/a.in:1',
    error: /^requirements\/in\/a\.in:1 does not list the hash of \S+\/low-1\.0-py3-none-any\.whl, which is SHA-256 \w{64}\. /,
  },
  'pip-compile: a package whose requirement does not exist': {
    files: sources({ a: 'both\n', b: '-r a.in\n# why\ntop\n' }),
    at: 'requirements/in/b.in:3',
    error: /^pip-compile cannot compile requirements\/in\/b\.in: .*low>=9/,
  },
}

/** Creates the workspace of a call. */
export function createWorkspace({ files, latin, link, folder }: RejectedRequirements): string {
  const workspace = temporaryFolder('rejected')
  writeTree(workspace, files)
  if (folder !== undefined) mkdirSync(join(workspace, folder))
  if (latin !== undefined) writeFileSync(join(workspace, latin), Buffer.from([0xe9, 0x0a]))
  if (link !== undefined) symlinkSync('/etc', join(workspace, link))
  return workspace
}
