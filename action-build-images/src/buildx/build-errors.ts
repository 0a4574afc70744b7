import { UserError } from '#shared/errors.js'
import { dockerfileLocation } from '../dockerfile/source.js'
import type { BuildRequest } from './build-request.js'
import { lastError } from './buildx-output.js'

/** The builder's last error and the line of the Dockerfile that it shows above it. `stderr` is what the client printed. */
export function createBuildError({ source }: Pick<BuildRequest, 'source'>, stderr: string): UserError {
  const line = [...stderr.matchAll(/^\S+:(\d+)\n-{10,}$/gm)].at(-1)?.[1]
  const place = line === undefined ? source.displayPath : `${source.displayPath}:${line}`
  return new UserError(`${source.image} (${place}): ${lastError(stderr)}`, {
    fix: findFix(stderr),
    at: line === undefined ? undefined : dockerfileLocation(source, Number(line)),
  })
}

function findFix(stderr: string): string {
  if (stderr.includes('no space left on device')) return noSpace
  return stderr.includes('exec format error') ? foreignPlatform : ''
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
const foreignPlatform =
  'The builder cannot run programs for this platform: set up QEMU before this step, for example with `docker/setup-qemu-action`, or use a `builder` with a node of it'
