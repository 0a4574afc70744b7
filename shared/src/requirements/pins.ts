import { normalizeName } from './normalize-name.js'

/** Parses the pins of a lock: versions, or URLs of direct references, by normalized name. */
export function parsePins(text: string): Map<string, string> {
  const pins = new Map<string, string>()
  for (const line of text.split(/\r?\n/)) {
    const [, name, version, url] = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?:==\s*([^\s;\\]+)|@\s*(\S+))/.exec(line) ?? []
    const value = version ?? url
    if (name !== undefined && value !== undefined) pins.set(normalizeName(name), value)
  }
  return pins
}
