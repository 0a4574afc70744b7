import { normalizeName } from './normalize-name.js'

/** One requirement of a package or a requirements file. */
export interface Requirement {
  /** The name as written. */
  readonly name: string
  /** The normalized name. */
  readonly key: string
  readonly extras: readonly string[]
  /** The version specifier without spaces, such as `>=1.17,<2`; '' for any version. */
  readonly specifier: string
  /** The URL of a direct reference. */
  readonly url: string | undefined
  /** The environment marker. */
  readonly marker: string | undefined
}

const requirementPattern =
  /^(?<name>[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[(?<extras>[^\]]*)\])?\s*(?:@\s*(?<url>[^\s;]\S*?)(?=\s+;|\s*$)|\(?(?<specifier>[^;()@]*)\)?)\s*(?:;\s*(?<marker>.+))?$/

const clausePattern = /^(~=|==|!=|<=|>=|<|>|===)\s*[^\s,<>=!~]+$/

/**
 * Parses one requirement; undefined if the text is not one. Paths and options of a requirements file are not requirements.
 * Source: the "Dependency specifiers" specification (PEP 508).
 */
export function parseRequirement(text: string): Requirement | undefined {
  const { name, extras = '', url, specifier = '', marker } = requirementPattern.exec(text.trim())?.groups ?? {}
  if (name === undefined) return undefined
  const clauses = specifier
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (!clauses.every((part) => clausePattern.test(part))) return undefined
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
