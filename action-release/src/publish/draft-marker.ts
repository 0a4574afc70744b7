/** A comment in the text of a draft by which a later run knows it for its own. It does not show on the release page. */
export function draftMarker(version: string): string {
  return `<!-- Release-Version: ${version} -->`
}
