import { readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { UserError } from '#shared/errors.js'
import { isInside, relativePosixPath, resolveExistingPrefix } from '#shared/files/paths.js'
import type { Source } from '../dockerfile/discover.js'
import { isRepository, isTag, parseReference } from '../references/parse-reference.js'
import type { PrintedTarget } from './print.js'

/** What a bake file says of an image beside its Dockerfile. */
export interface BakeTarget {
  /** Relative to the workspace. */
  readonly context: string
  /** What a name in the Dockerfile stands for. */
  readonly contexts: ReadonlyMap<string, NamedContext>
  readonly args: ReadonlyMap<string, string>
  readonly labels: ReadonlyMap<string, string>
  /** The stage that is built; undefined for the last one. */
  readonly stage: string | undefined
  /** Full references; none where the inputs say how the image is called. */
  readonly references: readonly string[]
}

/** Another target, an image of a registry, or a folder of the workspace, relative to it. */
export type NamedContext = { readonly target: string } | { readonly image: string } | { readonly folder: string }

/** The image that a target defines. What it takes has to be in the workspace, or in a registry. */
export async function sourceOf(workspace: string, name: string, target: PrintedTarget, shownFile: string): Promise<Source> {
  const refuse: Refuse = (what, fix) => new UserError(`${shownFile}: the target \`${name}\` ${what}`, { fix })
  const inWorkspace = (what: string, path: string) => {
    const found = resolve(workspace, path)
    if (/^[a-z]+:\/\/|^git@|^[\w-]+:/.test(path) || !isInside(workspace, resolveExistingPrefix(found)))
      throw refuse(`has the ${what} \`${path}\`, which is no folder of this repository`, 'Check it out, or copy what is needed')
    return relativePosixPath(workspace, found)
  }
  if ('dockerfile-inline' in target) throw refuse('has a Dockerfile of its own', 'Write it in a file')
  const context = inWorkspace('context', target.context ?? '.')
  const dockerfile = inWorkspace('Dockerfile', join(context, target.dockerfile ?? 'Dockerfile'))
  const path = join(workspace, dockerfile)
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
  if (!isFile)
    throw refuse(`has the Dockerfile \`${dockerfile}\`, which is no file of this repository`, 'Check `context` and `dockerfile`')
  const bake: BakeTarget = {
    context,
    contexts: new Map(Object.entries(target.contexts ?? {}).map(([key, value]) => [key, contextOf(key, value, inWorkspace)])),
    args: new Map(Object.entries(target.args ?? {})),
    labels: new Map(Object.entries(target.labels ?? {})),
    stage: target.target,
    references: [...new Set((target.tags ?? []).map((tag) => referenceOf(tag, refuse)))],
  }
  if (bake.references.length === 0 && !isRepository(name))
    throw refuse('has no tags, and a name that no image can have', 'Use lower-case letters and digits, or give it `tags`')
  return { image: name, path, shown: dockerfile, ofCatalogue: false, text: await readFile(path, 'utf8'), bake }
}

type Refuse = (what: string, fix: string) => UserError

function contextOf(key: string, value: string, inWorkspace: (what: string, path: string) => string): NamedContext {
  const [, scheme = '', rest = ''] = /^(target:|docker-image:\/\/)(.*)$/.exec(value) ?? []
  if (scheme === 'target:') return { target: rest }
  return scheme === '' ? { folder: inWorkspace(`context ${key} =`, value) } : { image: rest }
}

/** The full reference of a tag, which may lack the tag itself. */
function referenceOf(reference: string, refuse: Refuse): string {
  const { repository, tag = 'latest', digest } = parseReference(reference)
  if (!isRepository(repository) || !isTag(tag) || digest !== undefined)
    throw refuse(`has the tag \`${reference}\``, 'Write `<registry>/<image>:<tag>`')
  return `${repository}:${tag}`
}
