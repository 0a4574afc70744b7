/** What the name of a file says: a Dockerfile with a part of the image's name, which may be empty; a file like one; or another file. */
export type FileKind =
  | { readonly kind: 'dockerfile'; readonly stem: string }
  | { readonly kind: 'lookalike' }
  | { readonly kind: 'other' }

const notDockerfiles = /(?:\.(?:md|rst|txt|j2|jinja2?|tmpl|tpl|template|in|bak|orig|rej|swp|old|disabled|sh|py|ya?ml|json)|~)$/i

/**
 * Classifies a file by its name: `Dockerfile` or `Containerfile`, in any case, alone, with an ending (`Dockerfile.gpu`,
 * `Dockerfile-gpu`) or as an ending (`gpu.Dockerfile`). Sources: docker CLI reference, `docker buildx build --file`;
 * containers/buildah, "Containerfile"; VS Code and Linguist, which highlight these names.
 */
export function classifyFile(name: string): FileKind {
  if (/\.(?:docker|container)ignore$/i.test(name)) return { kind: 'other' }
  if (!/(?:docker|container)file/i.test(name)) return { kind: 'other' }
  if (notDockerfiles.test(name)) return { kind: 'lookalike' }
  const [, before, after] = /^(?:(.+)\.)?(?:docker|container)file(?:[._-](.+))?$/i.exec(name) ?? []
  const isDockerfile = /^(?:docker|container)file(?:[._-]|$)|\.(?:docker|container)file$/i.test(name)
  return isDockerfile ? { kind: 'dockerfile', stem: before ?? after ?? '' } : { kind: 'lookalike' }
}

/**
 * The image that a Dockerfile defines: the folders between the searched one and the file, and what the name of the file says, joined by
 * `-` and in lower case. '' for a `Dockerfile` in the searched folder itself.
 */
export function imageName(folders: readonly string[], stem: string): string {
  return [...folders, stem]
    .filter((part) => part !== '')
    .join('-')
    .toLowerCase()
}
