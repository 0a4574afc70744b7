/** The first line with a marker of a merge conflict, from 1; 0 if there is none. No requirement or setting begins like that. */
export function findConflictMarker(text: string): number {
  return text.split('\n').findIndex((each) => /^(<{7}|={7}|>{7})( |\r?$)/.test(each)) + 1
}
