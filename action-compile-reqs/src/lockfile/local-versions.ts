import type { Pin } from '#shared/requirements/pins.js'
import { isUrlPin, listPins } from '#shared/requirements/pins.js'

/**
 * Formats pins that match one version and none of its local versions: `==2.3.1` also matches `2.3.1+cu121`, which sorts higher;
 * `===` compares the text. Pins to a URL are left out. Source: PEP 440, "Version matching" and "Arbitrary equality".
 */
export function formatExactPins(pins: readonly Pin[]): string {
  return pins
    .filter((pin) => !isUrlPin(pin))
    .map(({ name, version, marker }) => `${name}===${version}${formatPinMarker(marker)}\n`)
    .join('')
}

/** The marker of a pin as it follows the version in a lock. */
export function formatPinMarker(marker: string | undefined): string {
  return marker === undefined ? '' : ` ; ${marker}`
}

/**
 * The old pins that a new lock has moved to a local version of the same release, such as `2.3.1` to `2.3.1+cu121`, everywhere or only for
 * some environments.
 */
export function findLocalVersionMoves(before: readonly Pin[], lock: string): Pin[] {
  const versionsOf = (pins: readonly Pin[], name: string) => pins.filter((pin) => pin.name === name).map((pin) => pin.version)
  const after = listPins(lock)
  return before.filter(({ name, version }) => {
    const old = versionsOf(before, name)
    return versionsOf(after, name).some((each) => each.startsWith(`${version}+`) && !old.includes(each))
  })
}

/**
 * Repeats a resolution of uv until no old pin is at a local version of its release: uv treats `2.3.1+cu121` as `2.3.1` itself. `retry`
 * gets the pins to hold, and returns undefined if they have no solution; then the last lock counts.
 */
export async function avoidLocalVersionMoves(
  before: readonly Pin[],
  first: string,
  retry: (moved: readonly Pin[]) => Promise<string | undefined>,
): Promise<string> {
  let lock = first
  let held: readonly Pin[] = []
  for (;;) {
    // Pins that stay in one resolution may let others move in the next.
    const moved = findLocalVersionMoves(before, lock).filter((pin) => !held.includes(pin))
    if (moved.length === 0) return lock
    held = [...held, ...moved]
    const next = await retry(held)
    if (next === undefined) return lock
    lock = next
  }
}

/** Removes the option and the annotations of uv that name a constraint file which only held pins in place. */
export function removeConstraintFile(lock: string, file: string): string {
  const name = file.replaceAll(/[.%]/g, '\\$&')
  return lock
    .replace(new RegExp(`^(# {4}.*) --constraints=${name}(?= )`, 'm'), '$1')
    .replaceAll(new RegExp(`^ {4}#   -c ${name}\\n`, 'gm'), '')
    .replaceAll(new RegExp(`(# via )-c ${name}, `, 'g'), '$1')
    .replaceAll(new RegExp(`, -c ${name}(?=[,\\n])`, 'g'), '')
    .replaceAll(/^ {4}# via\n {4}# {3}(.*)\n(?! {4}# {2})/gm, '    # via $1\n')
}
