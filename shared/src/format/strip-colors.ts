const colorCodes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*[mK]`, 'g')

/** Removes the codes that color text in a terminal. Source: ECMA-48, SGR and EL. */
export function stripColors(text: string): string {
  return text.replaceAll(colorCodes, '')
}
