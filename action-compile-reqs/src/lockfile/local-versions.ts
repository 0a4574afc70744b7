import { parsePins } from '#shared/requirements/pins.js'

/**
 * Pins that hold one version and no local variant of it: `==2.3.1` is met by `2.3.1+cu121` too, and that one sorts higher;
 * `===` compares the text. Pins of addresses are left out. Source: PEP 440, "Version matching" and "Arbitrary equality".
 */
export function exactPins(versions: ReadonlyMap<string, string>): string {
  return [...versions]
    .filter(([, version]) => !version.includes('/'))
    .map(([name, version]) => `${name}===${version}\n`)
    .join('')
}

/** The pins, as they were, that a new lock has moved to a local variant of the same version, such as `2.3.1` to `2.3.1+cu121`. */
export function localMoves(before: ReadonlyMap<string, string>, lock: string): Map<string, string> {
  const after = parsePins(lock)
  return new Map([...before].filter(([name, version]) => after.get(name)?.startsWith(`${version}+`)))
}

/** A lock of uv without the annotations that name one file of constraints, which only held pins where they were. */
export function withoutConstraintFile(lock: string, file: string): string {
  const name = file.replaceAll(/[.%]/g, '\\$&')
  return lock
    .replaceAll(new RegExp(`^ {4}#   -c ${name}\\n`, 'gm'), '')
    .replaceAll(new RegExp(`(# via )-c ${name}, `, 'g'), '$1')
    .replaceAll(new RegExp(`, -c ${name}(?=[,\\n])`, 'g'), '')
    .replaceAll(/^ {4}# via\n {4}# {3}(.*)\n(?! {4}# {2})/gm, '    # via $1\n')
}
