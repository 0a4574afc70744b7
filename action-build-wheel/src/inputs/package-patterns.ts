/** Whether a pattern of the input `packages` leaves out the folders that it matches. */
export function isExclusion(pattern: string): boolean {
  return pattern.startsWith('!')
}

/** Whether a pattern may match several folders. */
export function hasWildcard(pattern: string): boolean {
  return /[*?]/.test(pattern)
}
