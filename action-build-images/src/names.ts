import type { Naming } from './inputs.js'

/** The repository of an image: `<registry>/<prefix><image>`. */
export function repositoryOf(image: string, { registry, prefix }: Omit<Naming, 'tags'>): string {
  return `${registry === '' ? '' : `${registry}/`}${prefix}${image}`
}

/** The full references of an image, one for each tag; the first is the one that its children are built from. */
export function referencesOf(image: string, naming: Naming): readonly [string, ...string[]] {
  const [first, ...rest] = naming.tags
  const full = (tag: string) => `${repositoryOf(image, naming)}:${tag}`
  return [full(first), ...rest.map(full)]
}
