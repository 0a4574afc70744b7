import { compare, valid } from '@renovatebot/pep440'

/** The higher of two pins by PEP 440; the first one if they are not comparable, as with a URL. */
export function maxVersion(first: string, second: string): string {
  return valid(first) !== null && valid(second) !== null && compare(first, second) < 0 ? second : first
}
