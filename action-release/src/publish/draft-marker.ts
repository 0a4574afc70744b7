/** A comment in the body of a draft that identifies it as made by this action. It is invisible on the release page. */
export function draftMarker(version: string): string {
  return `<!-- Release-Version: ${version} -->`
}
