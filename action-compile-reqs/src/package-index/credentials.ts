/** Removes user name and password from a URL. */
export function stripCredentials(url: string): string {
  const parsed = URL.parse(url)
  if (parsed === null) return url
  parsed.username = ''
  parsed.password = ''
  return parsed.href
}

/**
 * The secret parts of a URL: `user:password` and the password, or a user name without password, which is a token then; each as
 * written and percent-decoded. uv accepts a URL with a name before it: `name=https://…`.
 */
export function extractCredentials(url: string): string[] {
  const [, user = '', password] = /^[^/]*\/\/([^/:@]*)(?::([^/@]*))?@/.exec(url.replace(/^[\w-]+=(?=https?:)/, '')) ?? []
  if (user === '' && password === undefined) return []
  const secrets = password === undefined || password === '' ? [user] : [`${user}:${password}`, password]
  return [...new Set(secrets.flatMap((secret) => [secret, percentDecoded(secret)]))]
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Host and path of a URL: neither credentials nor a query, which may hold a signature. */
export function hostAndPath(url: string): string {
  const parsed = URL.parse(url)
  return parsed === null ? url.replace(/^\S*@/, '') : `${parsed.host}${parsed.pathname}`
}
