import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { BuildRequest } from '../buildx/buildx-command.js'
import { layoutContext, layoutFolder } from '../buildx/oci-layout.js'
import type { CachedImage } from '../cache/locations.js'
import { locateCache, noCache } from '../cache/locations.js'
import type { Dockerfile } from '../dockerfile/analyze.js'
import { lightly } from '../engine/docker-client.js'
import { isApart } from '../engine/engine.js'
import type { ImageNode } from '../graph/image-graph.js'
import { actualBase, standInFor } from '../references/base-images.js'
import { referencesOf } from '../references/image-references.js'
import { isTrustId } from '../trust/secret-ids.js'
import { labelsOf } from './labels.js'
import type { Workshop } from './prepare-build.js'
import { isForGpu } from './variant-checks.js'

/** The build of one image. It gets only those arguments that it declares and only those secrets that it mounts. */
export function requestFor(node: ImageNode, shop: Workshop): BuildRequest {
  const { dockerfile, name } = node
  const { bake, variant } = dockerfile.source
  const { inputs } = shop
  const mounts = (type: 'secret' | 'ssh', id: string) => dockerfile.mounts.some((each) => each.type === type && each.id === id)
  const apart = isApart(shop.engine)
  const images = imagesOf(node, inputs, shop.earlier)
  const hasChildren = shop.nodes.some(({ parents }) => parents.has(name))
  return {
    builder: shop.engine.builder,
    platform: inputs.platforms[0],
    stage: bake?.stage,
    folders: foldersOf(shop.workspace, dockerfile),
    source: { ...dockerfile.source, path: shop.rewritten.get(name) ?? dockerfile.source.path },
    context: join(shop.workspace, bake?.context ?? inputs.context),
    tags: referencesOf(name, inputs.naming),
    images: apart ? new Map([...images, ...laidOut(node, shop)]) : images,
    layout: apart && hasChildren ? layoutFolder(shop.folder, name) : '',
    buildArgs: new Map(
      [...(bake?.args ?? []), ...offered(shop), ...(variant?.args ?? [])].filter(([arg]) => dockerfile.args.has(arg)),
    ),
    secrets: new Map(
      [...shop.secretFiles].filter(([id]) => mounts('secret', id)).map(([id, file]) => [secretId(id, shop), file]),
    ),
    sshSockets: new Map([...shop.sshSockets].filter(([id]) => mounts('ssh', id))),
    network: inputs.network,
    attestations: shop.attestations,
    cache: shop.cache === undefined ? noCache : locateCache(shop.cache, inputs.cache, cachedImage(node, shop)),
    env: environmentFor(shop),
    output: apart ? 'docker' : 'image',
    labels: labelsOf(node, shop),
    timeoutMs: inputs.timeoutMs,
    idFile: join(shop.folder, `${name}.id`),
    asksForId: shop.engine.hasContainerdStore,
  }
}

/** The variant is part of the place of the cache. */
function cachedImage(node: ImageNode, { graph, inputs }: Workshop): CachedImage {
  const { name, dockerfile } = node
  const variant = dockerfile.source.variant?.name ?? (isForGpu(node, graph) ? 'gpu' : undefined)
  return { name, variant, platform: inputs.platforms[0], naming: inputs.naming }
}

/** The builder asks git for provenance alone; the cache of GitHub is found by the environment. Source: Docker, "Build variables". */
function environmentFor({ env, cache, inputs, attestations }: Workshop): ActionContext['env'] {
  return {
    ...lightly(env),
    ...(attestations.provenance === 'off' ? { BUILDX_GIT_INFO: 'false' } : {}),
    ...(cache?.kind === 'gha' ? inputs.cache.service : {}),
  }
}

/** What each name in the Dockerfile stands for, where that is not the image of that name: parents, and stand-ins of bases. */
function imagesOf(
  { parents, bases, dockerfile }: ImageNode,
  { naming, standIns }: Workshop['inputs'],
  earlier: Workshop['earlier'],
): Map<string, string> {
  const images = new Map<string, string>()
  for (const [parent, names] of parents)
    for (const name of names) images.set(name, earlier.get(parent) ?? referencesOf(parent, naming)[0])
  for (const { reference } of bases) {
    const standIn = standInFor(reference, standIns)
    if (standIn !== undefined) images.set(reference, standIn)
  }
  for (const [name, context] of dockerfile.source.bake?.contexts ?? [])
    if ('image' in context && dockerfile.contexts.has(name)) images.set(name, actualBase(context.image, standIns))
  return images
}

/** Folders that the Dockerfile takes by a name, absolute. */
function foldersOf(workspace: string, { source: { bake }, contexts }: Dockerfile): Map<string, string> {
  const folders = [...(bake?.contexts ?? [])].flatMap(([name, context]) =>
    'folder' in context && contexts.has(name) ? [[name, join(workspace, context.folder)] as const] : [],
  )
  return new Map(folders)
}

/** The parents by what they left for a builder that does not find them in the engine. */
function laidOut({ parents }: ImageNode, { folder, earlier }: Workshop): (readonly [string, string])[] {
  const own = [...parents].filter(([parent]) => !earlier.has(parent))
  return own.flatMap(([parent, names]) => [...names].map((name) => [name, layoutContext(folder, parent)] as const))
}

/** The id of a secret as the builder knows it. That of the trust store holds its hash, which is how a new one is noticed. */
export function secretId(id: string, { trustSha256 = '' }: Pick<Workshop, 'trustSha256'>): string {
  return isTrustId(id) ? `${id}-${trustSha256.slice(0, 16)}` : id
}

/** The hash of the trust store is offered as an argument too, for steps that want it beside. */
function offered({ inputs, trustSha256 }: Workshop): Map<string, string> {
  return new Map([...(trustSha256 === undefined ? [] : [['TRUST_SHA256', trustSha256] as const]), ...inputs.buildArgs])
}
