import { normalizeName } from './normalize-name.js'
import type { Pin } from './pin.js'
import { isPylock, listPylockPins } from './pylock-pins.js'

export type { Pin } from './pin.js'

const pinPattern = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?:===?\s*([^\s;\\]+)|@\s*(\S+))(?:\s*;\s*(.*?))?(?:\s+#.*)?\s*\\?\s*$/

/** Lists the pins of a `requirements.txt` or `pylock.toml` in their order. */
export function listPins(text: string): Pin[] {
  if (isPylock(text)) return listPylockPins(text)
  return text.split(/\r?\n/).flatMap((line) => {
    const [, name, number, url, marker] = pinPattern.exec(line) ?? []
    const version = number ?? url
    if (name === undefined || version === undefined) return []
    return [{ name: normalizeName(name), version, marker: marker === '' ? undefined : marker }]
  })
}

/** Parses the pins of a lock: versions, or URLs of direct references, by normalized name. Of several pins of a name, the last one counts. */
export function parsePins(text: string): Map<string, string> {
  return new Map(listPins(text).map(({ name, version }) => [name, version]))
}

/** Whether a pin names a direct reference in place of a version. */
export function isUrlPin({ version }: Pick<Pin, 'version'>): boolean {
  return version.includes('/')
}
