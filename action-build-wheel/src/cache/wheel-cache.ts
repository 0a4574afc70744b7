import { createHash } from 'node:crypto'
import { lstatSync } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Cache } from '#shared/cache/cache.js'
import { fileSha256 } from '#shared/cache/manifest.js'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Python } from '#shared/python/inspect-python.js'
import type { Inputs } from '../inputs/read-inputs.js'
import type { Repository } from '../project/repository.js'
import type { Stage } from '../project/staging.js'
import { allFiles } from '../publish/copy-to-out-dir.js'
import type { Checked } from '../verify/lint-wheel.js'
import type { Built } from '../build/build-distributions.js'

/** What was proved of a wheel when it was built. */
export interface Proved {
  readonly same: string | undefined
  readonly checked: Checked
  readonly imported: readonly string[]
}

const facts = 'proved.json'
/** Events whose wheel is published, or that mix rights and foreign content. */
const never = ['release', 'pull_request_target', 'workflow_run']

/**
 * Why an earlier wheel must not be used; '' when it may. What is released is always built anew: on a tag, for a release, and where
 * `version` is given, as a release workflow does it. Source: zizmor, cache-poisoning.
 */
export function whyNoReuse(
  { env }: Pick<ActionContext, 'env'>,
  inputs: Pick<Inputs, 'version'>,
  repository: Pick<Repository, 'top'> | undefined,
): string {
  if (repository === undefined) return 'the project is not in a git repository'
  if (inputs.version !== '') return '`version` is given, as for a release'
  if (env.GITHUB_REF_TYPE === 'tag' || (env.GITHUB_REF ?? '').startsWith('refs/tags/')) return 'this run is for a tag'
  const event = env.GITHUB_EVENT_NAME ?? ''
  return never.includes(event) ? `this run is for the event ${event}` : ''
}

/**
 * The key of a wheel: everything that it is made and proved with. The commit, since its time and what git says of it are in a wheel; the
 * content and mode of every file; interpreter, pinned tools, starters, and all inputs that change a result.
 */
export async function reuseKey(
  { actionPath }: Pick<ActionContext, 'actionPath'>,
  inputs: Inputs,
  { git }: Repository,
  stage: Stage,
  python: Python,
): Promise<string> {
  const hash = createHash('sha256')
  const add = (...parts: readonly unknown[]) => void hash.update(`${JSON.stringify(parts)}\n`)
  add(await git('rev-parse', 'HEAD'), await git('tag', '--points-at', 'HEAD'))
  for (const path of [...stage.files.keys()].sort()) {
    const file = join(stage.top, path)
    const state = lstatSync(file)
    add(path, state.mode, state.isSymbolicLink() ? await readlink(file) : await fileSha256(file))
  }
  const tools = join(actionPath, 'tools')
  for (const name of (await readdir(tools)).sort()) add(name, await readFile(join(tools, name), 'utf8'))
  for (const lock of [inputs.buildConstraints, inputs.installWith]) add(lock === '' ? '' : await readFile(lock, 'utf8'))
  const { builder, buildCommand, reproducible, twine, rules, sbom, versionFile } = inputs
  add(python, stage.project.slice(stage.top.length), { builder, buildCommand, reproducible, twine, rules, sbom, versionFile })
  return `eleanor-wheel-v1-${python.platform}-py${python.minor}-${hash.digest('hex').slice(0, 32)}`
}

/** The earlier wheel, whole and unchanged since it was kept, or undefined. */
export async function takeKept(cache: Cache, key: string, folder: string): Promise<{ built: Built; proved: Proved } | undefined> {
  if (!(await cache.restore(key, folder))) return undefined
  const names = await readdir(folder)
  const path = (ending: string) => names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name))[0]
  const [wheel, sdist, sbom] = [path('.whl'), path('.tar.gz'), path('.cdx.json')]
  if (wheel === undefined) return undefined
  const proved = JSON.parse(await readFile(join(folder, facts), 'utf8')) as Proved
  return { built: { wheel, sdist, ...(sbom === undefined ? {} : { sbom }) }, proved }
}

/** Keeps a wheel that has passed everything for later runs. */
export async function keep(cache: Cache, key: string, folder: string, built: Built, proved: Proved): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const file of allFiles(built)) await copyFile(file, join(folder, basename(file)))
  await writeFile(join(folder, facts), JSON.stringify(proved))
  await cache.save(key, folder)
}
