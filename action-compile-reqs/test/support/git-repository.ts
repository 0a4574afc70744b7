import { execFileSync } from 'node:child_process'
import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'

export interface GitPackage {
  /** Such as `git+http://127.0.0.1:1234/gitpkg.git`. */
  readonly url: string
  /** The commits of the tags `v1` and `v2`; the branch is at `v2`. */
  readonly commits: { readonly v1: string; readonly v2: string }
  close(): Promise<void>
}

/** The files of the package, which its own backend builds without any other package. */
export function gitPackageFiles(version: string): Record<string, string> {
  return { 'pyproject.toml': projectText(version), 'backend.py': backend }
}

function projectText(version: string): string {
  return `[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "gitpkg"
version = "${version}"
dependencies = ["eln-leaf"]

[project.optional-dependencies]
fast = ["eln-extra"]
`
}

const backend = `
import os, zipfile
METADATA = "Metadata-Version: 2.1\\nName: gitpkg\\nVersion: {}\\nRequires-Dist: eln-leaf\\nProvides-Extra: fast\\nRequires-Dist: eln-extra; extra == 'fast'\\n"
VERSION = next(line.split('"')[1] for line in open("pyproject.toml") if line.startswith("version"))
def _files():
    folder = f"gitpkg-{VERSION}.dist-info"
    return folder, {"METADATA": METADATA.format(VERSION), "WHEEL": "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n", "RECORD": ""}
def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    folder, files = _files()
    name = f"gitpkg-{VERSION}-py3-none-any.whl"
    with zipfile.ZipFile(os.path.join(wheel_directory, name), "w") as wheel:
        for file, text in files.items(): wheel.writestr(f"{folder}/{file}", text)
    return name
build_editable = build_wheel
`

/** Serves a Git repository with a package over HTTP, as files ("dumb" protocol). */
export async function serveGitPackage(): Promise<GitPackage> {
  const source = temporaryFolder('git-source')
  const served = temporaryFolder('git-served')
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd, encoding: 'utf8' }).trim()
  git(source, 'init', '--quiet', '--initial-branch=main')
  for (const version of ['1', '2']) {
    writeTree(source, gitPackageFiles(version))
    git(source, 'add', '--all')
    git(source, 'commit', '--quiet', '--message', version)
    git(source, 'tag', `v${version}`)
  }
  git(served, 'clone', '--quiet', '--bare', source, 'gitpkg.git')
  git(join(served, 'gitpkg.git'), 'update-server-info')

  const server = createServer((request, response) => {
    const path = join(served, new URL(request.url ?? '/', 'http://host').pathname)
    if (statSync(path, { throwIfNoEntry: false })?.isFile() === true) createReadStream(path).pipe(response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  return {
    url: `git+http://127.0.0.1:${(server.address() as AddressInfo).port}/gitpkg.git`,
    commits: { v1: git(source, 'rev-parse', 'v1'), v2: git(source, 'rev-parse', 'v2') },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
