import type { Dockerfile } from '../dockerfile/analyze.js'
import { findNamedContext } from '../dockerfile/named-contexts.js'
import type { Naming } from '../references/naming.js'
import { parseReference } from '../references/parse-reference.js'

/** Dockerfiles by the image that they define. */
export type DockerfilesByImage = ReadonlyMap<string, Dockerfile>

/**
 * Finds the image of the graph that a reference in a Dockerfile means: its full name (`<registry>/<prefix><image>`) with any tag, the
 * name without the registry if there is a prefix, or the bare `<image>` without a tag or with one of `tags`. A reference by digest is a
 * fixed external image. In a variant it means the same variant of that image, if it exists. A name without a prefix in the Dockerfile of
 * that very image (`FROM python` in python.Dockerfile) means an external image.
 */
export function findImage(
  reference: string,
  { source }: Dockerfile,
  dockerfiles: DockerfilesByImage,
  naming: Naming,
): string | undefined {
  const byName = (name: string): string | undefined => findByName(name, source.variant?.name, dockerfiles)
  const context = findNamedContext(source, reference)
  if (context !== undefined && 'target' in context) return byName(context.target)
  const { repository, tag, digest } = parseReference(reference)
  if (digest !== undefined) return undefined
  if (source.bake !== undefined) {
    const target = findBakeTarget(`${repository}:${tag ?? 'latest'}`, naming)
    if (target !== undefined && target !== source.image) return byName(target)
  }
  const registry = findRegistry(repository, naming.registries)
  const local = registry === undefined ? repository : withoutHub(repository).slice(registry.length + 1)
  const isPrefixed = naming.prefix !== '' && local.startsWith(naming.prefix)
  const full = isPrefixed ? byName(local.slice(naming.prefix.length)) : undefined
  if (full !== undefined) return full
  const bare = byName(local)
  if (bare === undefined || bare === source.image) return undefined
  const isFull = registry !== undefined && naming.prefix === ''
  return isFull || tag === undefined || naming.tags.includes(tag) ? bare : undefined
}

/** The named contexts that mean an image. */
export function findContextNames(reference: string, { source: { contexts } }: Dockerfile): string[] {
  return [...(contexts ?? [])].flatMap(([name, context]) => ('image' in context && context.image === reference ? [name] : []))
}

function findByName(name: string, variant: string | undefined, dockerfiles: DockerfilesByImage): string | undefined {
  const sameVariant = `${name}-${variant ?? ''}`
  const isVariant = variant !== undefined && dockerfiles.get(sameVariant)?.source.variant?.originalImage === name
  if (isVariant) return sameVariant
  return dockerfiles.has(name) ? name : undefined
}

function findBakeTarget(reference: string, { references }: Naming): string | undefined {
  return [...(references ?? [])].find(([, all]) => all.includes(reference))?.[0]
}

/** The registry of ours that a repository is in. Docker Hub can be left out of a name. */
function findRegistry(repository: string, registries: readonly string[]): string | undefined {
  const known = registries.filter((each) => each !== '').map(withoutHub)
  return known.find((each) => withoutHub(repository).startsWith(`${each}/`))
}

function withoutHub(name: string): string {
  return name.replace(/^(?:index\.)?docker\.io\//, '')
}
