import { compare, valid } from '@renovatebot/pep440'

/** The higher of two pins by PEP 440; the first one where they cannot be compared, as with an address. */
export function newest(one: string, other: string): string {
  return valid(one) !== null && valid(other) !== null && compare(one, other) < 0 ? other : one
}
