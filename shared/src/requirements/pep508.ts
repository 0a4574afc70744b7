import { normalizeName } from './markers.js'

/** A dependency as a package or a requirements file states it. */
export interface Requirement {
  /** The name as written. */
  readonly name: string
  /** The normalised name. */
  readonly key: string
  readonly extras: readonly string[]
  /** The version specifier without blanks, such as `>=1.17,<2`; '' for any version. */
  readonly specifier: string
  /** The address of a direct reference. */
  readonly url: string | undefined
  /** The environment marker. */
  readonly marker: string | undefined
}

const form =
  /^(?<name>[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[(?<extras>[^\]]*)\])?\s*(?:@\s*(?<url>[^\s;]\S*?)(?=\s+;|\s*$)|\(?(?<specifier>[^;()@]*)\)?)\s*(?:;\s*(?<marker>.+))?$/

const clause = /^(~=|==|!=|<=|>=|<|>|===)\s*[^\s,<>=!~]+$/

/**
 * Reads one requirement; undefined when it is not one. A path or an option of a requirements file is none.
 * Source: the "Dependency specifiers" specification (PEP 508).
 */
export function parseRequirement(text: string): Requirement | undefined {
  const { name, extras = '', url, specifier = '', marker } = form.exec(text.trim())?.groups ?? {}
  if (name === undefined) return undefined
  const clauses = specifier
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (!clauses.every((part) => clause.test(part))) return undefined
  return {
    name,
    key: normalizeName(name),
    extras: extras
      .split(',')
      .map((extra) => extra.trim())
      .filter((extra) => extra !== ''),
    specifier: clauses.map((part) => part.replaceAll(/\s+/g, '')).join(','),
    url,
    marker: marker?.trim(),
  }
}
