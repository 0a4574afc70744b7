import type { SourceLocation } from '#shared/errors.js'
import type { NamedContext } from '../references/named-context.js'

/** A Dockerfile that defines one image. */
export interface ImageSource {
  readonly image: string
  /** Absolute path. */
  readonly path: string
  /** The path that messages show: relative to the workspace, or to the action for an image of the catalogue. */
  readonly displayPath: string
  readonly isFromCatalogue: boolean
  /** Whether a bake file has the text, so that it is no file of the repository. */
  readonly isInline?: boolean
  readonly text: string
  /** Set when the catalogue defines the image. */
  readonly catalogue?: CatalogueImage
  /** The stage to build; undefined for the last one. */
  readonly stage?: string | undefined
  /** Set when the image is a variant of another one. */
  readonly variant?: ImageVariant
  /** Named contexts, of the bake file or the inputs, by the name that the Dockerfile uses. */
  readonly contexts?: ReadonlyMap<string, NamedContext>
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
  readonly args: ReadonlyMap<string, string>
  readonly labels: ReadonlyMap<string, string>
  /** Full references; empty when the inputs name the image. */
  readonly references: readonly string[]
}

/** The location of a line for an annotation. What is no file of the repository has none. */
export function dockerfileLocation(
  source: Pick<ImageSource, 'displayPath' | 'isFromCatalogue' | 'isInline'>,
  line: number,
): SourceLocation | undefined {
  return source.isFromCatalogue || source.isInline === true ? undefined : { file: source.displayPath, line }
}
