import { join } from 'node:path'
import type { Env } from '#shared/process/env.js'
import type { BuildRequest } from '../buildx/build-request.js'
import { ociLayoutContext, ociLayoutFolder } from '../buildx/oci-layout.js'
import type { CacheLocation } from '../cache/locations.js'
import { locateCache, noCache } from '../cache/locations.js'
import type { Dockerfile } from '../dockerfile/analyze.js'
import { buildArgsFor, isPredefinedArg } from '../dockerfile/image-build-args.js'
import { lowMemoryEnv } from '../engine/docker-client.js'
import { hasOwnImageStore } from '../engine/engine.js'
import { isForGpu } from '../graph/gpu.js'
import type { ImageNode } from '../graph/image-graph.js'
import { findBaseOverride, resolveBase } from '../references/base-overrides.js'
import { referencesOf } from '../references/image-references.js'
import { hasMount } from '../secrets/mounts.js'
import { builderSecretId } from '../trust/secret-ids.js'
import type { BuildContext } from './build-context.js'
import { createLabels } from './labels.js'

/** Creates the build of one image. It gets only the arguments that its Dockerfile declares and the secrets that it mounts. */
export function createRequest(node: ImageNode, build: BuildContext): BuildRequest {
  const { dockerfile, name } = node
  const { bake } = dockerfile.source
  const { engine, folder, settings, mounts } = build
  const hasOwnStore = hasOwnImageStore(engine)
  const hasChildren = build.images.nodes.some(({ parents }) => parents.has(name))
  const images = resolveImages(node, build)
  return {
    builder: engine.builder,
    cwd: folder,
    env: clientEnv(build),
    timeoutMs: settings.timeoutMs,
    source: { ...dockerfile.source, path: mounts.dockerfiles.get(name) ?? dockerfile.source.path },
    context: join(build.workspace, bake?.context ?? settings.context),
    contexts: otherContexts(build.workspace, dockerfile),
    images: hasOwnStore ? new Map([...images, ...parentLayouts(node, build)]) : images,
    platform: settings.platforms[0],
    stage: dockerfile.source.stage,
    tags: referencesOf(name, settings.naming),
    labels: createLabels(node, build),
    annotations: build.annotations,
    buildArgs: declaredArgs(dockerfile, build),
    secrets: mountedSecrets(dockerfile, build),
    sshSockets: new Map([...mounts.sshSockets].filter(([id]) => hasMount(dockerfile, 'ssh', id))),
    network: settings.network,
    noCache: settings.noCache,
    steps: settings.steps,
    cache: cacheLocation(node, build),
    attestations: build.attestations,
    output: hasOwnStore ? 'docker' : 'image',
    layoutFolder: hasOwnStore && hasChildren ? ociLayoutFolder(folder, name) : undefined,
    idFile: join(folder, `${name}.id`),
    metadataFile: join(folder, `${name}.metadata.json`),
    hasOtherIdInEngine: engine.hasContainerdStore,
  }
}

/** The client needs Git for provenance only. It finds GitHub's cache through the environment. Source: Docker, "Build variables". */
function clientEnv({ env, cache, attestations }: BuildContext): Env {
  return {
    ...lowMemoryEnv(env),
    // The provenance is in the image, and would make the output `metadata` large.
    BUILDX_METADATA_PROVENANCE: 'disabled',
    ...(attestations.provenance === 'off' ? { BUILDX_GIT_INFO: 'false' } : {}),
    ...(cache?.use.kind === 'gha' ? cache.inputs.service : {}),
  }
}

/** What replaces the names in the Dockerfile that do not mean the image of that name: parents, and bases with an override. */
function resolveImages({ parents, bases, dockerfile }: ImageNode, { settings, images }: BuildContext): Map<string, string> {
  const { naming, baseOverrides } = settings
  const resolved = new Map<string, string>()
  for (const [parent, names] of parents)
    for (const name of names) resolved.set(name, images.parentImages.get(parent) ?? referencesOf(parent, naming)[0])
  for (const { reference } of bases) {
    const override = findBaseOverride(reference, baseOverrides)
    if (override !== undefined) resolved.set(reference, override)
  }
  for (const [name, context] of dockerfile.source.contexts ?? [])
    if ('image' in context && dockerfile.contexts.has(name) && !resolved.has(name))
      resolved.set(name, resolveBase(context.image, baseOverrides))
  return resolved
}

/** What the Dockerfile uses by name beside images of registries and targets: absolute folders, layouts, and addresses. */
function otherContexts(workspace: string, { source, contexts }: Dockerfile): Map<string, string> {
  const others = new Map<string, string>()
  for (const [name, context] of source.contexts ?? []) {
    if (!contexts.has(name)) continue
    if ('folder' in context) others.set(name, join(workspace, context.folder))
    if ('layout' in context) others.set(name, `oci-layout://${join(workspace, context.layout.folder)}@${context.layout.digest}`)
    if ('url' in context) others.set(name, context.url)
  }
  return others
}

/** The layouts of parents that this run builds, for a builder that does not see the engine's images. */
function parentLayouts({ parents }: ImageNode, { folder, images }: BuildContext): (readonly [string, string])[] {
  const builtHere = [...parents].filter(([parent]) => !images.parentImages.has(parent))
  return builtHere.flatMap(([parent, names]) => [...names].map((name) => [name, ociLayoutContext(folder, parent)] as const))
}

/** The arguments of this image and the hash of the trust store, as far as the Dockerfile or the builder knows them. */
function declaredArgs({ source, args }: Dockerfile, { settings, mounts }: BuildContext): Map<string, string> {
  const trustArg = mounts.trustSha256 === undefined ? [] : [['TRUST_SHA256', mounts.trustSha256] as const]
  const available = [...buildArgsFor(source, settings.buildArgs), ...trustArg]
  return new Map(available.filter(([name]) => args.has(name) || isPredefinedArg(name)))
}

function mountedSecrets(dockerfile: Dockerfile, { mounts }: BuildContext): Map<string, string> {
  const mounted = [...mounts.secretFiles].filter(([id]) => hasMount(dockerfile, 'secret', id))
  // A step that the base triggers is not in the Dockerfile, which could be rewritten, so it keeps its id.
  const triggered = mounted.filter(([id]) => dockerfile.mounts.some((mount) => mount.id === id && mount.trigger !== undefined))
  return new Map([...mounted.map(([id, file]) => [builderSecretId(id, mounts.trustSha256), file] as const), ...triggered])
}

/** The cache of each variant is separate. GPU images without a variant get the name of one. */
function cacheLocation(node: ImageNode, { cache, images, settings }: BuildContext): CacheLocation {
  if (cache === undefined) return noCache
  const variant = node.dockerfile.source.variant?.name ?? (isForGpu(node, images.graph) ? 'gpu' : undefined)
  const { naming, platforms } = settings
  return locateCache(cache.use, cache.inputs, { name: node.name, variant, platform: platforms[0], naming })
}
