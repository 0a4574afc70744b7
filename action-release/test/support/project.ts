import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'

export const versionFile = 'src/eleanor/version.py'

/** A clone of a bare repository with one commit (version 1.2.3), which calls itself by its address on GitHub. */
export interface Project {
  readonly work: string
  readonly bare: string
  /** Runs git in the clone, or with `-C`. */
  git(...args: string[]): string
  /** The refs of the bare repository, by name. */
  refs(): Record<string, string>
  /** Puts a server-side hook into the bare repository. */
  hook(name: string, script: string): void
  commit(message: string): string
}

export function project(version = '1.2.3'): Project {
  const root = temporaryFolder('release')
  const bare = join(root, 'example.git')
  const work = join(root, 'work')
  const git = (...args: string[]) => execFileSync('git', args, { cwd: work, encoding: 'utf8', stdio: 'pipe' }).trimEnd()
  copyTemplate(version, root)
  const commit = (message: string) => {
    git('add', '-A')
    git('commit', '-q', '--allow-empty', '-m', message)
    return git('rev-parse', 'HEAD')
  }
  const refs = () => {
    const lines = git('-C', bare, 'for-each-ref', '--format=%(refname) %(objectname)').split('\n')
    return Object.fromEntries(lines.map((line) => line.split(' ') as [string, string]))
  }
  const hook = (name: string, script: string) => {
    const file = join(bare, 'hooks', name)
    writeFileSync(file, `#!/bin/sh\n${script}\n`)
    chmodSync(file, 0o755)
  }
  return { work, bare, git, refs, hook, commit }
}

/** Folders with a project that was just made, by version. */
const templates = new Map<string, string>()

/** Makes the clone and its bare repository in a folder. Copies are used, because Git starts about twenty programs for it. */
function copyTemplate(version: string, root: string): void {
  const template = templates.get(version) ?? createTemplate(version)
  templates.set(version, template)
  cpSync(template, root, { recursive: true })
  const config = join(root, 'work', '.git', 'config')
  writeFileSync(config, readFileSync(config, 'utf8').replaceAll(template, root))
}

function createTemplate(version: string): string {
  const root = temporaryFolder('release-template')
  const [bare, work] = [join(root, 'example.git'), join(root, 'work')]
  const git = (...args: string[]) => execFileSync('git', args, { cwd: work, stdio: 'pipe' })
  mkdirSync(work)
  // Without the samples of hooks, which would be copied, too.
  git('init', '-q', '--template=', '--bare', '-b', 'main', bare)
  git('init', '-q', '--template=', '-b', 'main')
  mkdirSync(join(bare, 'hooks'))
  mkdirSync(join(work, '.git', 'hooks'))
  git('remote', 'add', 'origin', 'https://github.com/eleanor/example.git')
  git('config', `url.${bare}.insteadOf`, 'https://github.com/eleanor/example.git')
  git('config', 'user.name', 'Maintainer')
  git('config', 'user.email', 'maintainer@example.org')
  writeTree(work, { [versionFile]: `__version__: str = "${version}"\n`, 'README.md': 'example\n', '.gitignore': 'dist/\n' })
  git('add', '-A')
  git('commit', '-q', '-m', 'First')
  git('push', '-q', 'origin', 'main')
  return root
}

/** Contents of wheels, by what they are made of. */
const wheels = new Map<string, Buffer>()

/** A wheel in `dist/`, packed by Python: its name and its metadata say these versions. */
export function wheel({ work }: Project, version: string, metadata = version, description = ''): string {
  const name = `eleanor-${version}-py3-none-any.whl`
  const key = JSON.stringify([version, metadata, description])
  const content = wheels.get(key) ?? packWheel(version, metadata, description)
  wheels.set(key, content)
  mkdirSync(join(work, 'dist'), { recursive: true })
  writeFileSync(join(work, 'dist', name), content)
  return name
}

function packWheel(version: string, metadata: string, description: string): Buffer {
  const info = `eleanor-${version}.dist-info`
  const folder = temporaryFolder('wheel')
  writeTree(folder, { [`${info}/METADATA`]: `Metadata-Version: 2.1\nName: eleanor\nVersion: ${metadata}\n\n${description}\n` })
  execFileSync('python3', ['-m', 'zipfile', '-c', 'packed.whl', info], { cwd: folder })
  return readFileSync(join(folder, 'packed.whl'))
}
