/** Normalizes the name of a distribution or extra. Source: the "Names and normalization" specification (PEP 503, PEP 685). */
export function normalizeName(name: string): string {
  return name.replaceAll(/[-_.]+/g, '-').toLowerCase()
}
