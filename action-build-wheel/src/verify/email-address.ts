const atom = "[\\w!#$%&'*+\\-/=?^`{|}~\\u{80}-\\u{10ffff}]+"
const localPart = new RegExp(`^${atom}(?:\\.${atom})*$`, 'u')
const label = '[a-z0-9\\u{80}-\\u{10ffff}](?:[a-z0-9\\u{80}-\\u{10ffff}-]{0,61}[a-z0-9\\u{80}-\\u{10ffff}])?'
const publicDomain = new RegExp(`^(?:${label}\\.)+${label}(?<=[^0-9-])$`, 'iu')
/** Source: RFC 6761, RFC 6762, RFC 7686; email-validator, `SPECIAL_USE_DOMAIN_NAMES`. */
const specialDomain = /(^|\.)(arpa|invalid|local|localhost|onion|test)$/i

/**
 * Finds an address that PyPI does not accept in a field such as Author-email. Undefined if it is fine, or if the field has several, of
 * which PyPI checks none. Source: warehouse, forklift/metadata.py; Python, `email.utils.parseaddr`; RFC 5322, RFC 6531.
 */
export function findInvalidAddress(field: string): string | undefined {
  // A display name may be quoted, and a comment is in parentheses: both may contain anything.
  const plain = field.replaceAll(/"(?:[^"\\]|\\.)*"\s*(?=<)|\([^()]*\)/g, '')
  const address = /<?([^<>]*)>?\s*$/.exec(plain)?.[1]?.trim() ?? ''
  if (address === '' || /[,;:]/.test(plain) || plain.trim() === 'UNKNOWN') return undefined
  const [, local = '', domain = ''] = /^(.*)@(.*)$/su.exec(address) ?? []
  return localPart.test(local) && publicDomain.test(domain) && !specialDomain.test(domain) ? undefined : address
}
