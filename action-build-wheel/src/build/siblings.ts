import { pathToFileURL } from 'node:url'

/** What a package of a monorepo can use of the other packages of the same run. */
export interface Siblings {
  /** Folder with the wheels that were built before, absolute. */
  readonly folder: string
  /** Folders of all packages of the run, absolute: their wheels of earlier runs are not used. */
  readonly directories: readonly string[]
  /** The wheels that were built before. */
  readonly wheels: readonly SiblingWheel[]
  /** Those of them that an installation of this package needs, absolute. */
  readonly installed: readonly string[]
}

export interface SiblingWheel {
  readonly name: string
  readonly version: string
  /** Absolute path. */
  readonly file: string
}

/**
 * Constrains requirements to exactly these wheels, even if an index has another distribution with the same name.
 * Source: PyPA "Dependency specifiers", direct references.
 */
export function constrainToFiles(wheels: readonly SiblingWheel[]): string[] {
  return wheels.map(({ name, file }) => `${name} @ ${pathToFileURL(file).href}`)
}

/** Constrains requirements to the versions of these wheels. Unlike files, versions agree with `workspace = true` in `[tool.uv.sources]`. */
export function constrainToVersions(wheels: readonly SiblingWheel[]): string[] {
  return wheels.map(({ name, version }) => `${name}==${version}`)
}
