import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '#shared/errors.js'
import type { Run } from '#shared/process/runner.js'
import { runOk } from '#shared/process/runner.js'
import { readWorkflow } from '../act/workflow-file.js'

export interface SuiteOptions {
  /** This checkout. */
  readonly root: string
  /** Where the copies go. */
  readonly folder: string
  /** Every `uses:` of the consumer's workflows. */
  readonly uses: readonly string[]
  readonly run: Run
  readonly say: (line: string) => void
}

/** Actions of others that have a stand-in in `action-overrides/`. act's own copy of the work tree is none for a checkout of another ref. */
const standIns: readonly string[] = ['checkout', 'setup-python']

/**
 * Makes what act takes for the repositories on github.com: copies of this checkout for `eleanor/…`, and stand-ins for
 * `actions/…`, each for exactly the refs that are asked for. Gives the values of `--local-repository`.
 * act does not know `$/`, and would read `./` as the caller's checkout, so in the copies `$/…` is written as `eleanor/…@v1`.
 */
export async function makeSuite({ root, folder, uses, run, say }: SuiteOptions): Promise<string[]> {
  const actions = (await readdir(root)).filter((name) => existsSync(join(root, name, 'action.yml')))
  await build(root, actions, run, say)
  const workflows = await copyWorkflows(root, join(folder, 'actions'))
  for (const action of actions) await copyAction(join(root, action), join(folder, action))
  for (const name of standIns) await cp(join(root, 'local', 'action-overrides', name), join(folder, name), { recursive: true })
  for (const name of ['actions', ...actions, ...standIns]) await commit(run, join(folder, name))

  const wanted = new Set([...uses, ...workflows].map(repositoryOf).filter((one) => one !== undefined))
  return [...wanted].flatMap((repository) => {
    const [, owner, name = ''] = /^([^/]+)\/([^@]+)@/.exec(repository) ?? []
    const ours = owner === 'eleanor' && (name === 'actions' || actions.includes(name))
    return ours || (owner === 'actions' && standIns.includes(name))
      ? [`https://github.com/${repository}=${join(folder, name)}`]
      : []
  })
}

/** Replaces self-references, which mean "this repository at this commit", by what act understands. */
export function rewriteSelfReferences(text: string): string {
  return text
    .replace(/(uses:\s*['"]?)\$\/(\.github\/workflows\/[\w.-]+)/g, '$1eleanor/actions/$2@v1')
    .replace(/(uses:\s*['"]?)\$\/([\w-]+)/g, '$1eleanor/$2@v1')
}

/** `owner/name@ref` of a `uses:`, or nothing for a local path or an image. */
export function repositoryOf(uses: string): string | undefined {
  const [, owner, name, ref] = /^([\w.-]+)\/([\w.-]+)(?:\/[^@]+)?@(.+)$/.exec(uses) ?? []
  return owner === undefined || owner === '.' || name === undefined || ref === undefined ? undefined : `${owner}/${name}@${ref}`
}

async function build(root: string, actions: readonly string[], run: Run, say: (line: string) => void): Promise<void> {
  const missing = actions.filter((name) => !existsSync(join(root, name, 'dist', 'main', 'index.js')))
  if (missing.length === 0) return
  say(`Building dist of ${missing.join(', ')}`)
  await runOk(run, process.execPath, ['--import', 'tsx', join(root, 'scripts', 'build.ts'), ...missing], { cwd: root })
}

async function copyWorkflows(root: string, target: string): Promise<string[]> {
  const source = join(root, '.github', 'workflows')
  if (!existsSync(source)) throw new UserError(`${source} is missing`, { fix: 'Run from a whole checkout' })
  await mkdir(join(target, '.github', 'workflows'), { recursive: true })
  const uses: string[] = []
  for (const file of (await readdir(source)).filter((name) => /\.ya?ml$/.test(name))) {
    const text = rewriteSelfReferences(await readFile(join(source, file), 'utf8'))
    await writeFile(join(target, '.github', 'workflows', file), text)
    uses.push(...readWorkflow(file, text).uses)
  }
  return uses
}

/** An action is complete with its folder; sources and tests are not part of what runs. */
async function copyAction(source: string, target: string): Promise<void> {
  const left = ['src', 'test', 'node_modules'].map((name) => join(source, name))
  await cp(source, target, { recursive: true, filter: (path) => !left.includes(path) })
}

async function commit(run: Run, folder: string): Promise<void> {
  const git = (...args: string[]) => runOk(run, 'git', ['-C', folder, ...args])
  await git('init', '--quiet', '--initial-branch=main')
  await git('add', '--all', '--force')
  await git(
    '-c',
    'user.name=Eleanor',
    '-c',
    'user.email=eleanor@localhost',
    'commit',
    '--quiet',
    '--message=Copy of the checkout',
  )
}
