import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '#shared/errors.js'
import type { Run } from '#shared/process/runner.js'
import { runOk } from '#shared/process/runner.js'
import { readWorkflow } from '../workflows/workflow-file.js'
import type { ImagesMode } from './references.js'
import { parseUses, replaceBuildMode, rewriteSelfReferences } from './references.js'

export interface LocalRepositoriesOptions {
  /** Top folder of this checkout. */
  readonly root: string
  /** Receives the copies. */
  readonly folder: string
  /** Every `uses:` of the workflows that are run. */
  readonly uses: readonly string[]
  /** What the reusable workflows do in place of `images-mode: build`. Defaults to building. */
  readonly imagesMode?: ImagesMode | undefined
  readonly run: Run
  readonly print: (line: string) => void
}

/** Actions of `actions/` with a replacement in `action-overrides/`. act's own copy of the work tree does not support other refs. */
const overriddenActions: readonly string[] = ['checkout', 'setup-python']

/**
 * Creates the folders that act uses instead of repositories on github.com: copies of this checkout for `eleanor/…`, and overrides for
 * `actions/…`, for exactly the refs that are used. Returns the values of `--local-repository`. The folders are no Git repositories: act
 * would copy their `.git` into the job before and after each step. Source: act, pkg/runner/local_repository_cache.go.
 * act does not support `$/` and resolves `./` in the caller's checkout, so `$/…` becomes `eleanor/…@v1` in the copies.
 */
export async function createLocalRepositories(options: LocalRepositoriesOptions): Promise<string[]> {
  const { root, folder, uses, imagesMode, run, print } = options
  const actions = (await readdir(root)).filter((name) => existsSync(join(root, name, 'action.yml')))
  await buildMissingBundles(root, actions, run, print)
  const usesOfWorkflows = await copyWorkflows(root, join(folder, 'actions'), imagesMode)
  for (const action of actions) await copyAction(join(root, action), join(folder, action))
  for (const name of overriddenActions)
    await cp(join(root, 'local', 'action-overrides', name), join(folder, name), { recursive: true })

  const isLocal = (owner: string, name: string) =>
    owner === 'eleanor' ? name === 'actions' || actions.includes(name) : owner === 'actions' && overriddenActions.includes(name)
  const references = [...uses, ...usesOfWorkflows].map(parseUses).filter((reference) => reference !== undefined)
  const values = references
    .filter(({ owner, name }) => isLocal(owner, name))
    .map(({ owner, name, ref }) => `https://github.com/${owner}/${name}@${ref}=${join(folder, name)}`)
  return [...new Set(values)]
}

async function buildMissingBundles(
  root: string,
  actions: readonly string[],
  run: Run,
  print: (line: string) => void,
): Promise<void> {
  const missing = actions.filter((name) => !existsSync(join(root, name, 'dist', 'main', 'index.js')))
  if (missing.length === 0) return
  print(`Building dist of ${missing.join(', ')}`)
  const script = join(root, 'scripts', 'bundle', 'build.ts')
  await runOk(run, process.execPath, [join(root, 'scripts', 'node24.mjs'), script, ...missing], { cwd: root })
}

/** Copies the workflows, rewritten for this machine, and returns every `uses:` in them. */
async function copyWorkflows(root: string, target: string, imagesMode: ImagesMode | undefined): Promise<string[]> {
  const source = join(root, '.github', 'workflows')
  if (!existsSync(source)) throw new UserError(`${source} is missing`, { fix: 'Run from a complete checkout' })
  const targetFolder = join(target, '.github', 'workflows')
  await mkdir(targetFolder, { recursive: true })
  const uses: string[] = []
  for (const file of (await readdir(source)).filter((name) => /\.ya?ml$/.test(name))) {
    const text = replaceBuildMode(rewriteSelfReferences(await readFile(join(source, file), 'utf8')), imagesMode)
    await writeFile(join(targetFolder, file), text)
    uses.push(...readWorkflow(file, text).uses)
  }
  return uses
}

/** Copies an action without sources and tests, which do not run. */
async function copyAction(source: string, target: string): Promise<void> {
  const excluded = ['src', 'test', 'node_modules'].map((name) => join(source, name))
  await cp(source, target, { recursive: true, filter: (path) => !excluded.includes(path) })
}
