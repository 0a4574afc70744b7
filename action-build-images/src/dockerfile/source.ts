import type { SourceLocation } from '#shared/errors.js'

/** A Dockerfile that defines one image. */
export interface ImageSource {
  readonly image: string
  /** Absolute path. */
  readonly path: string
  /** The path that messages show: relative to the workspace, or to the action for an image of the catalogue. */
  readonly displayPath: string
  readonly isFromCatalogue: boolean
  readonly text: string
  /** Set when the catalogue defines the image. */
  readonly catalogue?: CatalogueImage
  /** The stage to build; undefined for the last one. */
  readonly stage?: string | undefined
  /** Set when the image is a variant of another one. */
  readonly variant?: ImageVariant
  /** Set when a bake file defines the image. */
  readonly bake?: BakeTarget
  /** Steps that the bases trigger (`ONBUILD`), by their names in the Dockerfile. */
  readonly triggers?: ReadonlyMap<string, readonly string[]>
}

/** What an image of the catalogue takes from the project. */
export interface CatalogueImage {
  /** Build arguments, unless others are given. */
  readonly args: ReadonlyMap<string, string>
  readonly labels: ReadonlyMap<string, string>
  /** What the plan says about the image. */
  readonly notes: readonly string[]
  /** Why the image cannot be built until the user chooses; undefined if nothing is unclear. */
  readonly problem: string | undefined
}

/** A variant of an image: the same Dockerfile with other build arguments. */
export interface ImageVariant {
  /** The image without variants. */
  readonly originalImage: string
  readonly name: string
  readonly args: ReadonlyMap<string, string>
}

/** What a bake file adds to a Dockerfile. */
export interface BakeTarget {
  /** Build context, relative to the workspace. */
  readonly context: string
  /** Named contexts, by the name that the Dockerfile uses. */
  readonly contexts: ReadonlyMap<string, NamedContext>
  readonly args: ReadonlyMap<string, string>
  readonly labels: ReadonlyMap<string, string>
  /** Full references; empty when the inputs name the image. */
  readonly references: readonly string[]
}

/** Another target, an image in a registry, or a folder relative to the workspace. */
export type NamedContext = { readonly target: string } | { readonly image: string } | { readonly folder: string }

/** The location of a line for an annotation. Files of the catalogue are not in the repository, so they have none. */
export function dockerfileLocation(
  source: Pick<ImageSource, 'displayPath' | 'isFromCatalogue'>,
  line: number,
): SourceLocation | undefined {
  return source.isFromCatalogue ? undefined : { file: source.displayPath, line }
}
