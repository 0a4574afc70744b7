import { basename } from 'node:path'

/** A repository on GitHub. */
export interface Slug {
  readonly owner: string
  readonly repo: string
}

/** The repository and the ref that a `uses:` names. */
export interface UsesReference {
  readonly owner: string
  readonly name: string
  readonly ref: string
}

/** Parses a `uses:`; returns undefined for a local path or an image. */
export function parseUses(uses: string): UsesReference | undefined {
  const [, owner, name, ref] = /^([\w.-]+)\/([\w.-]+)(?:\/[^@]+)?@(.+)$/.exec(uses) ?? []
  if (owner === undefined || owner === '.' || name === undefined || ref === undefined) return undefined
  return { owner, name, ref }
}

/** Replaces self-references (`$/`, "this repository at this commit") by references that act supports. */
export function rewriteSelfReferences(text: string): string {
  return text
    .replace(/(uses:\s*['"]?)\$\/(\.github\/workflows\/[\w.-]+)/g, '$1eleanor/actions/$2@v1')
    .replace(/(uses:\s*['"]?)\$\/([\w-]+)/g, '$1eleanor/$2@v1')
}

/** Parses owner and name from the address of a remote. Falls back to `eleanor/<name of the folder>`. */
export function parseSlug(address: string, folder: string): Slug {
  const path = address.replace(/^\w+:\/\/[^/]+\//, '')
  const [, owner, repo] = /([\w.-]+)[/:]([\w.-]+?)(?:\.git)?\/?\s*$/.exec(path) ?? []
  const isLocalPath = address.startsWith('/')
  return owner === undefined || repo === undefined || isLocalPath ? slugOfFolder(folder) : { owner, repo }
}

export function slugOfFolder(folder: string): Slug {
  return { owner: 'eleanor', repo: basename(folder).replaceAll(/[^\w.-]/g, '-') }
}

/** Values of the input `images-mode` of the reusable workflows that can replace `build`. */
export type ImagesMode = 'build-or-plan' | 'plan' | 'none'

/** Makes a workflow do `mode` when it is called with `images-mode: build`, as a machine without an engine or a registry must. */
export function replaceBuildMode(text: string, mode: ImagesMode | undefined): string {
  if (mode === undefined) return text
  return text.replaceAll(
    /(?<![\w.])inputs\.images-mode(?![\w-])/g,
    `(inputs.images-mode == 'build' && '${mode}' || inputs.images-mode)`,
  )
}
