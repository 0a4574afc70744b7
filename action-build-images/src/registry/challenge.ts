/** How a registry wants to be asked. */
export type Challenge =
  | { readonly scheme: 'none' }
  | { readonly scheme: 'basic' }
  | { readonly scheme: 'bearer'; readonly realm: string; readonly service: string }

/** A parameter, whose value may be in quotes, or the name of a scheme. */
const part = /([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",]*))|([\w-]+)/g

/**
 * Parses the header `www-authenticate`, which may have several challenges. That of a token comes first, as for the engine. Sources: RFC 9110,
 * section 11.6.1; containerd, core/remotes/docker/auth, "ParseAuthHeader".
 */
export function parseChallenge(header: string): Challenge {
  const challenges = new Map<string, Map<string, string>>()
  let current = new Map<string, string>()
  for (const [, name = '', quoted, bare = '', scheme] of header.matchAll(part))
    if (scheme === undefined) current.set(name.toLowerCase(), quoted?.replaceAll(/\\(.)/g, '$1') ?? bare)
    else challenges.set(scheme.toLowerCase(), (current = new Map<string, string>()))
  const bearer = challenges.get('bearer')
  const realm = bearer?.get('realm') ?? ''
  if (bearer !== undefined && URL.canParse(realm)) return { scheme: 'bearer', realm, service: bearer.get('service') ?? '' }
  return challenges.has('basic') ? { scheme: 'basic' } : { scheme: 'none' }
}
