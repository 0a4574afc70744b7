import type { PackageIndex } from './package-index.js'

/** `auto` attests where PyPI verifies it, `true` at every index. */
export type AttestationRule = 'auto' | 'true' | 'false'

/**
 * Why an index gets no attestations; undefined if it gets them. Sources: PyPI, "Producing attestations"; pypa/gh-action-pypi-publish,
 * `attestations`, for what is attested without being asked.
 */
export function findReasonAgainst(
  { name, isPypi }: Pick<PackageIndex, 'name' | 'isPypi'>,
  rule: AttestationRule,
  token: string | undefined,
): string | undefined {
  if (rule === 'true') return undefined
  if (rule === 'false') return '`attestations` is `false`'
  if (!isPypi) return 'set `attestations` to `true` if the index takes them'
  return token === undefined ? undefined : `${name} takes them only with trusted publishing`
}
