import { compare, explain } from '@renovatebot/pep440'

/** Whether a version is no pre-release: `1.2.3`, `1.2.post1` or, with a local label, `1.2.3+cu126`. Source: PEP 440. */
export function isFinalVersion(version: string): boolean {
  return /^(?:\d+!)?\d+(?:\.\d+)*(?:\.post\d+)?(?:\+[a-z\d]+(?:[._-][a-z\d]+)*)?$/i.test(version)
}

/** The version in the name of a Git tag, by the template of the releases or with an optional `v`; undefined if there is none. */
export function versionOfTag(tag: string, template: string): string | undefined {
  const [prefix = '', suffix = ''] = template.split('{version}')
  const isOfTemplate = tag.startsWith(prefix) && tag.endsWith(suffix) && tag.length > prefix.length + suffix.length
  const version = isOfTemplate ? tag.slice(prefix.length, tag.length - suffix.length) : tag
  return /^v?(\d.*)$/.exec(version)?.[1]
}

/** The newest final version of these that is newer than another; undefined if none is. */
export function findNewerVersion(version: string, others: readonly string[]): string | undefined {
  const newer = others.filter((other) => isFinalVersion(other) && explain(other) !== null && compare(other, version) > 0)
  return newer.sort(compare).at(-1)
}
