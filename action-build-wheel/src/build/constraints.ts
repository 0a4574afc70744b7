import { readFile, writeFile } from 'node:fs/promises'
import { parseRequirement } from '#shared/requirements/pep508.js'
import { splitLogicalLines } from '#shared/requirements/requirement-lines.js'

/** Writes the pins of a lock, and what takes precedence over them, as a constraints file for what the build installs. Returns the number of pins. */
export async function writeConstraints(lock: string | undefined, preferred: readonly string[], to: string): Promise<number> {
  const keyOf = (constraint: string) => parseRequirement(constraint)?.key
  const keys = preferred.map(keyOf)
  const pins = lock === undefined ? [] : constraintPins(await readFile(lock, 'utf8'))
  const lines = [...pins.filter((pin) => !keys.includes(keyOf(pin))), ...preferred]
  await writeFile(to, lines.map((line) => `${line}\n`).join(''))
  return pins.length
}

/**
 * Extracts the lines `name==version ; marker` of a lock, without options, extras, hashes and direct references: pip accepts no direct
 * reference as a constraint, and with one hash it requires hashes for everything. Source: pip documentation, "Constraints Files".
 */
export function constraintPins(lock: string): string[] {
  return splitLogicalLines(lock).flatMap(({ text }) => {
    const pin = parseRequirement(text.replace(/\s--hash[= ].*$/, ''))
    if (pin === undefined || pin.url !== undefined || !/^={2,3}[^*]+$/.test(pin.specifier)) return []
    const marker = pin.marker === undefined ? '' : ` ; ${pin.marker}`
    return [`${pin.name}${pin.specifier}${marker}`]
  })
}
