import type { Env } from '#shared/process/env.js'

/**
 * Finds the upload token of a package index, `TOKEN` or `user:password`, where the tools that upload from a laptop have it. It is never
 * an argument. Sources: uv, "Environment variables", `UV_PUBLISH_TOKEN`; twine, "Environment variables".
 */
export function findIndexToken(env: Env): string | undefined {
  const [token, password, user] = [env.UV_PUBLISH_TOKEN, env.TWINE_PASSWORD, env.TWINE_USERNAME].map(
    (value) => value?.trim() ?? '',
  )
  if (token) return token
  if (!password) return undefined
  return !user || user === '__token__' ? password : `${user}:${password}`
}
