import { normalizeName } from './markers.js'

/** The pins of a lock: normalised name to version, or to the address of a direct reference. */
export function parsePins(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const line of text.split(/\r?\n/)) {
    const [, name, version, url] = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?:==\s*([^\s;\\]+)|@\s*(\S+))/.exec(line) ?? []
    const value = version ?? url
    if (name !== undefined && value !== undefined) found.set(normalizeName(name), value)
  }
  return found
}
