import type { Naming } from './naming.js'
import { parseReference } from './parse-reference.js'

/**
 * The full references of an image, one per repository and tag. Its children are built from the first one. An image that is called like the
 * prefix, as that of the project by default, gets no prefix.
 */
export function referencesOf(image: string, naming: Naming): readonly [string, ...string[]] {
  const { registries, prefix, tags, references } = naming
  const known = references?.get(image)
  if (known !== undefined) return known
  const name = prefix === `${image}-` ? image : `${prefix}${image}`
  const [first = '', ...rest] = registries.flatMap((registry) =>
    tags.map((tag) => `${registry === '' ? '' : `${registry}/`}${name}:${tag}`),
  )
  return [first, ...rest]
}

/** The repositories of an image in all registries. */
export function repositoriesOf(image: string, naming: Naming): string[] {
  return [...new Set(referencesOf(image, naming).map((reference) => parseReference(reference).repository))]
}

/** The repository of an image in the first registry: `<registry>/<prefix><image>`. */
export function repositoryOf(image: string, naming: Naming): string {
  return repositoriesOf(image, naming)[0] ?? ''
}

/** The tags of an image in one of its repositories. */
export function tagsInRepository(image: string, repository: string, naming: Naming): string[] {
  return referencesOf(image, naming).flatMap((reference) => {
    const parsed = parseReference(reference)
    return parsed.repository === repository && parsed.tag !== undefined ? [parsed.tag] : []
  })
}
