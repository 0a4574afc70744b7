/** The parts of an image reference. Source of the grammar: distribution/reference, "reference.go". */
export interface Reference {
  /** Registry and path, as written: `nvcr.io/nvidia/cuda`. */
  readonly repository: string
  readonly tag: string | undefined
  readonly digest: string | undefined
}

/** Splits an image reference; the result is only meaningful for a valid one. */
export function parseReference(text: string): Reference {
  const [name = '', digest] = text.split('@', 2)
  // A colon in the last path component starts the tag; an earlier one belongs to the registry's port.
  const [, repository = name, tag] = /^(.*?)(?::([\w][\w.-]*))?$/.exec(name) ?? []
  return { repository, tag: tag === undefined || tag.includes('/') ? undefined : tag, digest }
}

/** Whether the text is a valid reference of an image. */
export function isReference(text: string): boolean {
  const { repository, digest } = parseReference(text)
  return isRepository(repository) && (digest === undefined || /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-f]{32,}$/i.test(digest))
}

/** Whether the text is a repository name: path components in lower case, after an optional registry. */
export function isRepository(text: string): boolean {
  const [first = '', ...rest] = text.split('/')
  const component = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/
  const registry = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*(?::[0-9]+)?$/
  return (component.test(first) || (rest.length > 0 && registry.test(first))) && rest.every((part) => component.test(part))
}

/** Whether the text is a valid tag. */
export function isTag(text: string): boolean {
  return /^\w[\w.-]{0,127}$/.test(text)
}
