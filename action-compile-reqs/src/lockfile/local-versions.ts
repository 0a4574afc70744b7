import { parsePins } from '#shared/requirements/pins.js'

/**
 * Formats pins that match one version and none of its local versions: `==2.3.1` also matches `2.3.1+cu121`, which sorts higher;
 * `===` compares the text. Pins to a URL are left out. Source: PEP 440, "Version matching" and "Arbitrary equality".
 */
export function formatExactPins(versions: ReadonlyMap<string, string>): string {
  return [...versions]
    .filter(([, version]) => !version.includes('/'))
    .map(([name, version]) => `${name}===${version}\n`)
    .join('')
}

/** The old pins that a new lock has moved to a local version of the same release, such as `2.3.1` to `2.3.1+cu121`. */
export function findLocalVersionMoves(before: ReadonlyMap<string, string>, lock: string): Map<string, string> {
  const after = parsePins(lock)
  return new Map([...before].filter(([name, version]) => after.get(name)?.startsWith(`${version}+`)))
}

/** Removes the annotations of uv that name a constraint file which only held pins in place. */
export function removeConstraintFile(lock: string, file: string): string {
  const name = file.replaceAll(/[.%]/g, '\\$&')
  return lock
    .replaceAll(new RegExp(`^ {4}#   -c ${name}\\n`, 'gm'), '')
    .replaceAll(new RegExp(`(# via )-c ${name}, `, 'g'), '$1')
    .replaceAll(new RegExp(`, -c ${name}(?=[,\\n])`, 'g'), '')
    .replaceAll(/^ {4}# via\n {4}# {3}(.*)\n(?! {4}# {2})/gm, '    # via $1\n')
}
