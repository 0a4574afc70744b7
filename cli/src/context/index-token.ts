import type { Env } from '#shared/process/env.js'

/**
 * Finds the upload token of a package index, `TOKEN` or `user:password`, where the tools that upload from a laptop have it. It is never
 * an argument. Sources: uv, "Environment variables", `UV_PUBLISH_TOKEN`, `UV_PUBLISH_USERNAME`; twine, "Environment variables".
 */
export function findIndexToken(env: Env): string | undefined {
  const token = valueOf(env.UV_PUBLISH_TOKEN)
  return token ?? joinLogin(env.UV_PUBLISH_USERNAME, env.UV_PUBLISH_PASSWORD) ?? joinLogin(env.TWINE_USERNAME, env.TWINE_PASSWORD)
}

/** A token of PyPI has the user name `__token__`. */
function joinLogin(userName: string | undefined, secret: string | undefined): string | undefined {
  const [user, password] = [valueOf(userName), valueOf(secret)]
  if (password === undefined) return undefined
  return user === undefined || user === '__token__' ? password : `${user}:${password}`
}

function valueOf(text = ''): string | undefined {
  const value = text.trim()
  return value === '' ? undefined : value
}
