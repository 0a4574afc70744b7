import { readFile, writeFile } from 'node:fs/promises'
import { parseRequirement } from '#shared/requirements/pep508.js'
import { splitLogicalLines } from '#shared/requirements/requirement-lines.js'

/**
 * Writes the pins of a lock as constraints for what the build installs. Options, hashes and direct references are left out: pip
 * takes no direct references as constraints, and hashes would have to be there for everything. Gives how many pins there are.
 * Source: pip documentation, "Constraints Files".
 */
export async function writeConstraints(lock: string, to: string): Promise<number> {
  const pins = pinsOf(await readFile(lock, 'utf8'))
  await writeFile(to, pins.map((pin) => `${pin}\n`).join(''))
  return pins.length
}

/** The lines `name==version ; marker` of a lock, without extras, hashes and comments. */
export function pinsOf(lock: string): string[] {
  return splitLogicalLines(lock).flatMap(({ text }) => {
    const pin = parseRequirement(text.replace(/\s--hash[= ].*$/, ''))
    if (pin === undefined || pin.url !== undefined || !/^={2,3}[^*]+$/.test(pin.specifier)) return []
    return [`${pin.name}${pin.specifier}${pin.marker === undefined ? '' : ` ; ${pin.marker}`}`]
  })
}
