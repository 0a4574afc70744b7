import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { actions, root } from '../../repository.js'

const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org']
export const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()

/** An entry that ends like a real one that is started outside of a job. */
const main = (text: string) => `console.log('::error::${text}'); process.exitCode = 1\n`

/** Creates a source repository with all action folders, and an empty bare mirror for each. */
export function createMirrors() {
  const folder = temporaryFolder('mirrors')
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
  git(folder, 'init', '--quiet', '-b', 'main', source)
  git(source, 'add', '--all')
  git(source, 'commit', '--quiet', '-m', 'first')
  for (const action of actions) git(folder, 'init', '--quiet', '--bare', '-b', 'main', `${action}.git`)
  const publish = (version: string, env: NodeJS.ProcessEnv = {}) => {
    const args = [
      '--import',
      'tsx',
      join(root, 'scripts/mirrors/publish-mirrors.ts'),
      '--repository',
      source,
      '--remote',
      join(folder, '{action}.git'),
      '--version',
      version,
    ]
    const { status, signal, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    })
    return { status, signal, stdout, stderr }
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
  return { folder, source, publish, change, mirror, refs }
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
