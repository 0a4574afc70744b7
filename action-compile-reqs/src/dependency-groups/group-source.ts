/** A dependency group of a project. Source: PEP 735; pip and uv write it `pyproject.toml:group`. */
export interface GroupSource {
  /** Path of the `pyproject.toml`, relative to the workspace. */
  readonly file: string
  /** Normalized name. */
  readonly group: string
}

/** The source of a layer that is a group, such as `packages/core/pyproject.toml:dev`. */
export function formatGroupSource({ file, group }: GroupSource): string {
  return `${file}:${group}`
}

/** The group that a source names; undefined if the source is a file. */
export function parseGroupSource(source: string): GroupSource | undefined {
  const { file, group } = /^(?<file>(?:.*\/)?pyproject\.toml):(?<group>[^/:]+)$/.exec(source)?.groups ?? {}
  return file === undefined || group === undefined ? undefined : { file, group }
}
