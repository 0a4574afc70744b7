import { UserError } from '#shared/errors.js'
import { isHttpError, retryAfterSeconds } from './http-error.js'

interface Target {
  readonly target_commitish?: string
}

/**
 * Sends a request that names the target commit of a release, and sends it again without the target if GitHub rejects it.
 *
 * GitHub rejects a target whose workflow files differ from those of the default branch if the token may not change workflows. The tag
 * already exists, so the target makes no difference.
 * Source: GitHub REST API, "Create a release", which names the scope `workflow`; cli/cli issue 9514.
 */
export async function withTargetIfAllowed<Result>(commit: string, send: (target: Target) => Promise<Result>): Promise<Result> {
  try {
    return await send({ target_commitish: commit })
  } catch (error) {
    if (!isDenied(error)) throw error
    return await send({}).catch(() => {
      throw error
    })
  }
}

function isDenied(error: unknown): boolean {
  const cause = error instanceof UserError ? error.cause : error
  return isHttpError(cause) && [403, 404].includes(cause.status) && retryAfterSeconds(cause) === undefined
}
