/** Whether a text is the name of a package. Source: PyPA, "Names and normalization", name format. */
export function isPackageName(text: string): boolean {
  return /^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i.test(text)
}
