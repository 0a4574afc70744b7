import type { Naming } from './inputs.js'

/** A name of an image without registry and prefix, and what its tags end with. */
export interface PublishedName {
  readonly image: string
  readonly suffix: string
}

type Place = Omit<Naming, 'tags'>

/** The repository of an image in the first registry: `<registry>/<prefix><image>`. */
export function repositoryOf(image: string, naming: Place): string {
  const [first] = namesOf(image, naming)
  return inRegistry(naming.registries[0], first.image, naming)
}

/** The repositories of an image in all registries. */
export function repositoriesOf(image: string, naming: Place): string[] {
  const names = new Set(namesOf(image, naming).map((name) => name.image))
  return naming.registries.flatMap((registry) => [...names].map((name) => inRegistry(registry, name, naming)))
}

/** The tags of an image in one of its repositories. */
export function tagsIn(image: string, repository: string, naming: Naming): string[] {
  const own = namesOf(image, naming).filter((name) =>
    naming.registries.some((registry) => inRegistry(registry, name.image, naming) === repository),
  )
  return own.flatMap(({ suffix }) => naming.tags.map((tag) => `${tag}${suffix}`))
}

/** The full references of an image, one for each repository and tag; the first is the one that its children are built from. */
export function referencesOf(image: string, naming: Naming): readonly [string, ...string[]] {
  const [first = '', ...rest] = repositoriesOf(image, naming).flatMap((repository) =>
    tagsIn(image, repository, naming).map((tag) => `${repository}:${tag}`),
  )
  return [first, ...rest]
}

function inRegistry(registry: string, name: string, { prefix }: Pick<Naming, 'prefix'>): string {
  return `${registry === '' ? '' : `${registry}/`}${prefix}${name}`
}

function namesOf(image: string, { variants }: Pick<Naming, 'variants'>): readonly [PublishedName, ...PublishedName[]] {
  return variants?.get(image) ?? [{ image, suffix: '' }]
}
