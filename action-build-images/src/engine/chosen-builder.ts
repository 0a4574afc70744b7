import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Env } from '#shared/process/env.js'

/** The choice of a builder. Source: docker/buildx, store, "current". */
interface ChosenBuilder {
  /** The Docker context for which it was chosen; for `default`, the address of the engine. */
  readonly Key?: string
  readonly Name?: string
  readonly Global?: boolean
}

/**
 * The name of the builder that `docker buildx use` has chosen for the engine of this Docker context, as docker/setup-buildx-action does;
 * undefined if there is none or the choice cannot be read.
 */
export async function findChosenBuilder(env: Env, context: string): Promise<string | undefined> {
  const { Key, Name = '', Global = false } = await readChoice(env)
  const host = env.DOCKER_HOST ?? ''
  const key = context !== 'default' ? context : host === '' ? 'unix:///var/run/docker.sock' : host
  const isForEngine = Global || Key === key
  return isForEngine && Name !== '' && Name !== context ? Name : undefined
}

/** Source: Docker, "Build variables", `BUILDX_CONFIG`, and "Docker CLI", `DOCKER_CONFIG`. */
async function readChoice(env: Env): Promise<ChosenBuilder> {
  const dockerFolder = env.DOCKER_CONFIG ?? join(env.HOME ?? homedir(), '.docker')
  const text = await readFile(join(env.BUILDX_CONFIG ?? join(dockerFolder, 'buildx'), 'current'), 'utf8').catch(() => '{}')
  try {
    return JSON.parse(text) as ChosenBuilder
  } catch {
    return {}
  }
}
