/** One pinned package of a lock. A universal lock may pin a name more than once, with markers that exclude each other. */
export interface Pin {
  /** Normalized name. */
  readonly name: string
  /** A version, or the URL of a direct reference. */
  readonly version: string
  /** The environment marker; undefined if the pin holds everywhere. */
  readonly marker: string | undefined
}
