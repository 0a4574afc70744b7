import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder, typescriptOptions, writeTree } from '../../../shared/test/support/run-action.js'
import { readMirrorOptions } from '../../mirrors/mirror-options.js'
import { publishMirrors } from '../../mirrors/publish-in-turn.js'
import { actions, root } from '../../repository.js'

const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org']
export const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()

/** An entry that ends like a real one that is started outside of a job. */
const main = (text: string) => `console.log('::error::${text}'); process.exitCode = 1\n`

/** A source repository with all action folders, and an empty bare mirror for each. Copies are used: Git starts many programs for it. */
function createTemplate(): string {
  const folder = temporaryFolder('mirrors-template')
  const source = join(folder, 'source')
  const files = actions.flatMap((action) =>
    ['action.yml', 'README.md', 'LICENSE', 'src/main.ts', 'test/a.test.ts', 'tools/tools.txt'].map(
      (name) => [`${action}/${name}`, `${action} ${name}\n`] as const,
    ),
  )
  writeTree(source, Object.fromEntries(files))
  writeTree(source, { 'scripts/mirrors/security-policy.md': 'Policy of {action} {tag}\n' })
  for (const action of actions)
    writeTree(join(source, action, 'dist'), {
      'main/index.js': main('first'),
      'post/index.js': '',
      'package.json': '{ "type": "module" }',
    })
  git(folder, 'init', '--quiet', '--template=', '-b', 'main', source)
  git(source, 'add', '--all')
  git(source, 'commit', '--quiet', '-m', 'first')
  for (const action of actions) initMirror(join(folder, `${action}.git`))
  return folder
}

export function initMirror(folder: string): void {
  mkdirSync(folder)
  git(folder, 'init', '--quiet', '--template=', '--bare', '-b', 'main')
}

const templates = { empty: undefined as string | undefined, published: undefined as string | undefined }

export interface PublishResult {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

interface PublishSettings {
  readonly env?: NodeJS.ProcessEnv
  readonly only?: readonly string[]
}

/** A source repository with all action folders, and a bare mirror for each: an empty one, or one that has the version 1.0.0. */
export async function createMirrors(state: 'empty' | 'published') {
  templates.empty ??= createTemplate()
  if (state === 'published') templates.published ??= await publishTemplate(templates.empty)
  return copyMirrors(templates[state] ?? '')
}

async function publishTemplate(empty: string): Promise<string> {
  const { folder, publish } = copyMirrors(empty)
  const { status, stderr } = await publish('1.0.0')
  if (status !== 0) throw new Error(stderr)
  return folder
}

function copyMirrors(template: string) {
  const folder = temporaryFolder('mirrors')
  const source = join(folder, 'source')
  cpSync(template, folder, { recursive: true })
  const argsOf = (version: string) => ['--repository', source, '--remote', join(folder, '{action}.git'), '--version', version]
  /** Publishes in this process, because starting one takes longer than the publication: all mirrors, or only some. */
  const publish = async (version: string, { env = {}, only = actions }: PublishSettings = {}): Promise<PublishResult> => {
    const [out, errors]: [string[], string[]] = [[], []]
    const output = { log: (line: string) => void out.push(`${line}\n`), error: (line: string) => void errors.push(`${line}\n`) }
    const status = await publishMirrors(readMirrorOptions(argsOf(version), { ...process.env, ...env }), only, output)
    return { status, signal: null, stdout: out.join(''), stderr: errors.join('') }
  }
  /** Publishes in a separate process, which can be killed. */
  const spawnPublish = (version: string, env: NodeJS.ProcessEnv = {}): PublishResult => {
    const args = [...typescriptOptions, join(root, 'scripts/mirrors/publish-mirrors.ts'), ...argsOf(version)]
    return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } })
  }
  const change = (text: string) => {
    writeTree(source, Object.fromEntries(actions.map((action) => [`${action}/dist/main/index.js`, main(text)])))
    git(source, 'commit', '--quiet', '--all', '-m', text)
  }
  const mirror = (action: string) => join(folder, `${action}.git`)
  const refs = () =>
    Object.fromEntries(
      actions.map((action) => [action, git(mirror(action), 'for-each-ref', '--format=%(refname:short) %(objectname)')]),
    )
  return { folder, source, publish, spawnPublish, change, mirror, refs }
}

/** Puts a wrapper of git on PATH that runs a script before or after the n-th call of a command. By default it kills its caller. */
export function wrapGit(
  when: 'before' | 'after',
  verb: string,
  nth: number,
  script = 'kill -9 $PPID; exit 1',
): NodeJS.ProcessEnv {
  const folder = temporaryFolder('git')
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  const lines = [
    '#!/bin/sh',
    `if [ "$1" != ${verb} ]; then exec ${real} "$@"; fi`,
    `echo >>${folder}/calls; here=$(wc -l <${folder}/calls)`,
    `if [ "$here" -eq ${nth} ] && [ ${when} = before ]; then ${script}; fi`,
    `${real} "$@"; code=$?`,
    `if [ "$here" -eq ${nth} ] && [ ${when} = after ]; then ${script}; fi`,
    'exit $code',
  ]
  writeFileSync(join(folder, 'git'), `${lines.join('\n')}\n`, { mode: 0o755 })
  return { PATH: `${folder}:${process.env.PATH ?? ''}` }
}
