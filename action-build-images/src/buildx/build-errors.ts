import { UserError } from '#shared/errors.js'
import { dockerfileLocation } from '../dockerfile/source.js'
import type { BuildRequest } from './build-request.js'
import { lastError } from './buildx-output.js'

/** The builder's last error and the line of the Dockerfile that it shows above it. `stderr` is what the client printed. */
export function createBuildError({ source }: Pick<BuildRequest, 'source'>, stderr: string): UserError {
  const line = [...stderr.matchAll(/^\S+:(\d+)\n-{10,}$/gm)].at(-1)?.[1]
  const place = line === undefined ? source.displayPath : `${source.displayPath}:${line}`
  return new UserError(`${source.image} (${place}): ${lastError(stderr)}`, {
    fix: stderr.includes('no space left on device') ? noSpace : '',
    at: line === undefined ? undefined : dockerfileLocation(source, Number(line)),
  })
}

export function createTimeoutError({ source, timeoutMs }: Pick<BuildRequest, 'source' | 'timeoutMs'>): UserError {
  const minutes = timeoutMs / 60_000
  return new UserError(`${source.image} (${source.displayPath}): the build took longer than ${minutes} minutes`, {
    fix: 'Increase the `timeout` input',
    at: dockerfileLocation(source, 1),
  })
}

const noSpace =
  'The engine has no space left: remove unneeded files before the build, build fewer images with `images`, or use a larger disk'
