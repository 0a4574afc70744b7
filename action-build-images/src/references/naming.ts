/** How images are named: `<registry>/<prefix><image>:<tag>`. */
export interface Naming {
  /** Registry and namespace, in lower case; '' for local names. Images are built from their parents in the first one. */
  readonly registries: readonly [string, ...string[]]
  readonly prefix: string
  readonly tags: readonly [string, ...string[]]
  /** Full references of the images that do not follow this scheme, by image. */
  readonly references?: ReadonlyMap<string, readonly [string, ...string[]]>
}
