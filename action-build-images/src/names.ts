import type { Naming } from './inputs.js'

/** The repository of an image in the first registry: `<registry>/<prefix><image>`. */
export function repositoryOf(image: string, { registries, prefix }: Omit<Naming, 'tags'>): string {
  return `${registries[0] === '' ? '' : `${registries[0]}/`}${prefix}${image}`
}

/** The repositories of an image in all registries. */
export function repositoriesOf(image: string, { registries, prefix }: Omit<Naming, 'tags'>): string[] {
  return registries.map((registry) => repositoryOf(image, { registries: [registry], prefix }))
}

/** The full references of an image, one for each registry and tag; the first is the one that its children are built from. */
export function referencesOf(image: string, naming: Naming): readonly [string, ...string[]] {
  const [first = '', ...rest] = repositoriesOf(image, naming).flatMap((repository) =>
    naming.tags.map((tag) => `${repository}:${tag}`),
  )
  return [first, ...rest]
}
