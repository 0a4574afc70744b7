import { readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { UserError } from '#shared/errors.js'
import { isInside, pathFrom, realOf } from '#shared/inputs.js'
import { projectEnv } from '#shared/project-env.js'
import type { World } from '#shared/world.js'
import type { Source } from './discover.js'
import { findClient } from './engine.js'
import type { ImageInputs } from './inputs.js'
import { isRepository, isTag, parseReference } from './reference.js'

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

/** One target as `docker buildx bake --print` gives it. Source: Docker "Bake file reference". */
interface Printed {
  readonly context?: string
  readonly contexts?: Readonly<Record<string, string>>
  readonly dockerfile?: string
  readonly args?: Readonly<Record<string, string>>
  readonly labels?: Readonly<Record<string, string>>
  readonly tags?: readonly string[]
  readonly target?: string
}

const taken = ['context', 'contexts', 'dockerfile', 'args', 'labels', 'tags', 'target']

/** Reads the images of bake files: the targets of the group `default`, and those that they stand on. Asks the client for them, no engine. */
export async function readBake(
  world: Pick<World, 'run' | 'env' | 'workspace' | 'log'>,
  { bakeFiles: files, bakeVariables }: Pick<ImageInputs, 'bakeFiles' | 'bakeVariables'>,
): Promise<Source[]> {
  const targets = await print(world, files, bakeVariables)
  const sources: Source[] = []
  for (const [name, target] of Object.entries(targets)) {
    const left = Object.keys(target).filter((key) => !taken.includes(key))
    if (left.length > 0) world.log.warning(`Of the target \`${name}\`, this action does not take: ${left.join(', ')}`)
    sources.push(await sourceOf(world.workspace, name, target, files.join(', ')))
  }
  refuseTwice(sources)
  return sources.sort((a, b) => (a.image < b.image ? -1 : 1))
}

async function print(
  world: Pick<World, 'run' | 'env' | 'workspace'>,
  files: readonly string[],
  variables: ReadonlyMap<string, string>,
): Promise<Readonly<Record<string, Printed>>> {
  const client = await findClient(world)
  const shown = files.join(', ')
  if ('reason' in client)
    throw new UserError(`${shown} cannot be read`, {
      why: client.reason,
      fix: 'A bake file is read by `docker buildx`: install it, without an engine it is enough',
    })
  // Variables of the file come from the environment; what is secret there does not.
  const passed = Object.fromEntries(Object.entries(projectEnv(world.env)).filter(([name]) => !name.endsWith('TOKEN')))
  const args = ['buildx', 'bake', ...files.map((file) => `--file=${file}`), '--print']
  const { code, stdout, stderr } = await world.run(client.docker, args, {
    cwd: world.workspace,
    env: { ...passed, ...Object.fromEntries(variables) },
    timeoutMs: 60_000,
  })
  if (code !== 0) {
    const why = /^ERROR: (.*)$/m.exec(stderr)?.[1] ?? stderr.trim().split('\n').at(-1) ?? ''
    const [, file, line] = /^([^\s:]+):(\d+),/.exec(why) ?? []
    throw new UserError(`${shown} is no bake file that \`docker buildx bake --print\` reads`, {
      why,
      at: file === undefined ? { file: files[0] ?? '', line: 1 } : { file, line: Number(line) },
    })
  }
  return (JSON.parse(stdout) as { target?: Readonly<Record<string, Printed>> }).target ?? {}
}

async function sourceOf(workspace: string, name: string, target: Printed, shownFile: string): Promise<Source> {
  const refuse = (what: string, fix: string) => new UserError(`${shownFile}: the target \`${name}\` ${what}`, { fix })
  const inWorkspace = (what: string, path: string) => {
    const found = resolve(workspace, path)
    if (/^[a-z]+:\/\/|^git@|^[\w-]+:/.test(path) || !isInside(workspace, realOf(found)))
      throw refuse(`has the ${what} \`${path}\`, which is no folder of this repository`, 'Check it out, or copy what is needed')
    return pathFrom(workspace, found)
  }
  if ('dockerfile-inline' in target) throw refuse('has a Dockerfile of its own', 'Write it in a file')
  const context = inWorkspace('context', target.context ?? '.')
  const dockerfile = inWorkspace('Dockerfile', join(context, target.dockerfile ?? 'Dockerfile'))
  const path = join(workspace, dockerfile)
  if (
    !(await stat(path).then(
      (found) => found.isFile(),
      () => false,
    ))
  )
    throw refuse(`has the Dockerfile \`${dockerfile}\`, which is no file of this repository`, 'Check `context` and `dockerfile`')
  const contexts = Object.entries(target.contexts ?? {}).map(([key, value]): [string, NamedContext] => {
    const [, scheme = '', rest = ''] = /^(target:|docker-image:\/\/)(.*)$/.exec(value) ?? []
    if (scheme === 'target:') return [key, { target: rest }]
    return [key, scheme === '' ? { folder: inWorkspace(`context ${key} =`, value) } : { image: rest }]
  })
  const references = (target.tags ?? []).map((reference) => {
    const { repository, tag = 'latest', digest } = parseReference(reference)
    if (!isRepository(repository) || !isTag(tag) || digest !== undefined)
      throw refuse(`has the tag \`${reference}\``, 'Write `<registry>/<image>:<tag>`')
    return `${repository}:${tag}`
  })
  if (references.length === 0 && !isRepository(name))
    throw refuse('has no tags, and a name that no image can have', 'Use lower-case letters and digits, or give it `tags`')
  return {
    image: name,
    path,
    shown: dockerfile,
    ofCatalogue: false,
    text: await readFile(path, 'utf8'),
    bake: {
      context,
      contexts: new Map(contexts),
      args: new Map(Object.entries(target.args ?? {})),
      labels: new Map(Object.entries(target.labels ?? {})),
      stage: target.target,
      references: [...new Set(references)],
    },
  }
}

function refuseTwice(sources: readonly Source[]): void {
  const seen = new Map<string, string>()
  for (const { image, bake } of sources)
    for (const reference of bake?.references ?? []) {
      const other = seen.get(reference)
      if (other !== undefined) throw new UserError(`The targets \`${other}\` and \`${image}\` have one tag: ${reference}`)
      seen.set(reference, image)
    }
}
