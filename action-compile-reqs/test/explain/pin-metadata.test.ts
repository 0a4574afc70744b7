import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runAction, temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { installEngines } from '../support/real-tools.js'

const requests: string[] = []
/** The bodies of all pages and files by path. */
const pages = new Map<string, string | Buffer>()
const server = createServer((request, response) => {
  const path = request.url ?? ''
  requests.push(path)
  const body = pages.get(path)
  const type = path.startsWith('/files/') ? 'application/octet-stream' : 'application/vnd.pypi.simple.v1+json'
  if (body === undefined) response.writeHead(404).end()
  else response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body)
})

/** Adds a package with one file to the simple index. `metadata` is served beside the file, as in PEP 658 and PEP 714. */
function addPackage(name: string, file: string, metadata?: string) {
  const hash = metadata === undefined ? undefined : { sha256: createHash('sha256').update(metadata).digest('hex') }
  const listed = { filename: file, url: `/files/${file}`, hashes: {}, ...(hash === undefined ? {} : { 'core-metadata': hash }) }
  pages.set(`/simple/${name}/`, JSON.stringify({ meta: { 'api-version': '1.1' }, name, versions: [], files: [listed] }))
  if (metadata !== undefined) pages.set(`/files/${file}.metadata`, metadata)
}

const metadataOf = (name: string, ...requires: string[]) =>
  [`Metadata-Version: 2.1\nName: ${name}\nVersion: 1.0`, ...requires.map((each) => `Requires-Dist: ${each}`), ''].join('\n')

/** The archive of a project whose build fails. */
function brokenArchive(): Buffer {
  const folder = temporaryFolder('broken')
  writeTree(folder, {
    'broken-1.0/pyproject.toml': '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n',
    'broken-1.0/backend.py': 'raise SystemExit("no compiler")\n',
  })
  execFileSync('tar', ['-czf', 'broken.tar.gz', 'broken-1.0'], { cwd: folder })
  return readFileSync(join(folder, 'broken.tar.gz'))
}

beforeAll(async () => {
  await installEngines()
  addPackage('leaf', 'leaf-1.0-py3-none-any.whl', metadataOf('leaf'))
  pages.set('/pypi/leaf/0.9/json', JSON.stringify({ info: { name: 'leaf', version: '0.9', requires_dist: null } }))
  addPackage('other', 'other-1.0-cp311-cp311-win_amd64.whl', metadataOf('other', 'leaf<2'))
  addPackage('source', 'source-1.0.tar.gz')
  pages.set('/pypi/source/1.0/json', JSON.stringify({ info: { name: 'source', version: '1.0', requires_dist: ['leaf>=1'] } }))
  addPackage('broken', 'broken-1.0.tar.gz')
  pages.set('/files/broken-1.0.tar.gz', brokenArchive())
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
})

test('metadata comes from the index, nothing that it describes is built, and a build that fails hides only its package', async () => {
  const workspace = temporaryFolder('explain')
  writeTree(workspace, {
    'requirements/in/base.in': '# why\nother\n',
    'requirements/base.txt': 'leaf==1.0\n    # via other\nother==1.0\n',
    'requirements/in/web.in': '-r ../base.txt\nsource\n',
    'requirements/web.txt': 'leaf==1.0\nother==1.0\nsource==1.0\n',
    'requirements/in/more.in': '-c ../base.txt\nbroken\nleaf\n',
    'requirements/more.txt': 'broken==1.0\nleaf==1.0\n',
    'requirements/in/limits.in': 'leaf<9\n',
    'requirements/limits.txt': 'leaf==1.0\n',
    'requirements/in/fork.in': 'leaf>=1 ; sys_platform != "win32"\nleaf<1 ; sys_platform == "win32"\n',
    'requirements/fork.txt': "leaf==0.9 ; sys_platform == 'win32'\nleaf==1.0 ; sys_platform != 'win32'\n",
  })
  const { code, stdout, outputs } = await runAction({
    action: 'action-compile-reqs',
    workspace,
    inputs: { engine: 'uv', mode: 'explain', packages: 'leaf', cache: 'off' },
    env: {
      PIP_INDEX_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/simple`,
      PIP_CACHE_DIR: temporaryFolder('pip-cache'),
    },
  })
  expect({ code, stdout }).toMatchObject({ code: 0 })
  const [tree, lines, windows, windowsLines] = outputs.explanation?.split('\n\n') ?? []
  // A fork of a universal lock is explained in an environment of its marker.
  expect([windows, windowsLines]).toEqual(['In fork:\nleaf==0.9', 'requirements/in/fork.in:2  leaf<1  fork'])
  expect(tree?.split('\n').slice(1)).toEqual([
    'leaf==1.0',
    '├── other==1.0 [requires: leaf<2]',
    '└── source==1.0 [requires: leaf>=1]',
  ])
  expect(lines?.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
    ['requirements/in/base.in:2', 'other (through it)', 'base, web'],
    ['requirements/in/fork.in:1', 'leaf>=1', 'fork'],
    ['requirements/in/limits.in:1', 'leaf<9', 'limits'],
    ['requirements/in/more.in:3', 'leaf', 'more'],
    ['requirements/in/web.in:2', 'source (through it)', 'web'],
  ])
  expect(stdout).toMatch(
    /::warning::The explanation does not show what broken requires, because pip could not read its metadata: \S/,
  )
  const files = requests.filter((path) => path.startsWith('/files/') && !path.endsWith('.metadata'))
  expect(new Set(files)).toEqual(new Set(['/files/broken-1.0.tar.gz']))
})
