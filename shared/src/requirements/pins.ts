import { normalizeName } from './normalize-name.js'

/** One pinned package of a lock. A universal lock may pin a name more than once, with markers that exclude each other. */
export interface Pin {
  /** Normalized name. */
  readonly name: string
  /** A version, or the URL of a direct reference. */
  readonly version: string
  /** The environment marker; undefined if the pin holds everywhere. */
  readonly marker: string | undefined
}

const pinPattern = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?:===?\s*([^\s;\\]+)|@\s*(\S+))(?:\s*;\s*(.*?))?(?:\s+#.*)?\s*\\?\s*$/

/** Lists the pins of a lock in their order. */
export function listPins(text: string): Pin[] {
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
