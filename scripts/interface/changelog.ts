export interface Section {
  /** `Unreleased`, or a version. */
  readonly title: string
  /** Its lines, without empty ones at the start and end. */
  readonly lines: readonly string[]
}

/** The first section of a changelog in the format of "Keep a Changelog". Throws if there is none. */
export function newestSection(text: string): Section {
  const [, first] = text.split(/^## /m)
  if (first === undefined) throw new Error('CHANGELOG.md has no section')
  const [title = '', ...lines] = first.split('\n')
  return {
    title: title.trim(),
    lines: lines
      .join('\n')
      .trim()
      .split('\n')
      .filter((line, _, all) => all.length > 1 || line !== ''),
  }
}
