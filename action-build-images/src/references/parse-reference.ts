/** An image reference in its parts. Source of the grammar: distribution/reference, "reference.go". */
export interface Reference {
  /** Registry and path, as written: `nvcr.io/nvidia/cuda`. */
  readonly repository: string
  readonly tag: string | undefined
  readonly digest: string | undefined
}

export function parseReference(text: string): Reference {
  const [name = '', digest] = text.split('@', 2)
  // A colon in the last path component starts the tag; one before it belongs to the registry's port.
  const [, repository = name, tag] = /^(.*?)(?::([\w][\w.-]*))?$/.exec(name) ?? []
  return { repository, tag: tag === undefined || tag.includes('/') ? undefined : tag, digest }
}

/** Whether the text is a repository name: path components in lower case, with an optional registry before them. */
export function isRepository(text: string): boolean {
  const [first = '', ...rest] = text.split('/')
  const component = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/
  const registry = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*(?::[0-9]+)?$/
  return (component.test(first) || (rest.length > 0 && registry.test(first))) && rest.every((part) => component.test(part))
}

export function isTag(text: string): boolean {
  return /^\w[\w.-]{0,127}$/.test(text)
}
