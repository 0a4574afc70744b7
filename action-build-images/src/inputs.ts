import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readInputs } from '#shared/inputs.js'
import type { InputReader } from '#shared/inputs.js'
import type { World } from '#shared/world.js'
import { isRepository, isTag } from './reference.js'

export type Mode = 'build' | 'plan' | 'build-or-plan'

/** The inputs of the action. Paths are relative to the workspace. */
export interface ImageInputs {
  /** Folder of the Dockerfiles; '' when the repository has none and the catalogue is used alone. */
  readonly directory: string
  readonly catalogue: boolean
  /** Names of the images asked for; empty for all. */
  readonly images: readonly string[]
  readonly mode: Mode
  readonly context: string
  readonly naming: Naming
  /** Stand-ins for external bases: short name to reference. */
  readonly standIns: ReadonlyMap<string, string>
  readonly buildArgs: ReadonlyMap<string, string>
  readonly push: boolean
  readonly network: 'default' | 'host' | 'none'
  /** As given; '' when there is none. */
  readonly deployKey: string
  readonly knownHosts: readonly string[]
  /** PEM text, or the path of a file in the workspace; '' when there is none. */
  readonly trustPem: { readonly text: string } | { readonly file: string } | undefined
}

/** How images are called: `<registry>/<prefix><image>:<tag>`. */
export interface Naming {
  readonly registry: string
  readonly prefix: string
  readonly tags: readonly [string, ...string[]]
}

/** Reads and checks all inputs. The key is masked before anything else is done with it. */
export function readImageInputs(world: Pick<World, 'env' | 'workspace' | 'mask'>): ImageInputs {
  return readInputs(world, (input) => {
    const deployKey = input.secret('deploy-key')
    world.mask(deployKey)
    const catalogue = input.flag('catalogue')
    const push = input.flag('push')
    const mode = input.choice('mode', ['build', 'plan', 'build-or-plan'])
    if (push && mode === 'plan')
      input.refuse('push', 'is `true` in the mode `plan`', 'A plan builds nothing that could be pushed')
    return {
      directory: readDirectory(input, world.workspace, catalogue),
      catalogue,
      images: words(input.text('images')),
      mode,
      context: input.path('context', 'directory') || '.',
      naming: readNaming(input),
      standIns: pairs(input, 'base-images', words(input.text('base-images')), /^[a-z0-9][a-z0-9._/-]*$/),
      buildArgs: readBuildArgs(input),
      push,
      network: input.choice('network', ['default', 'host', 'none']),
      deployKey,
      knownHosts: input.lines('known-hosts'),
      trustPem: readTrust(input),
    }
  })
}

/** Only the default folder may be missing, and only where the catalogue stands in for it. */
function readDirectory(input: InputReader, workspace: string, catalogue: boolean): string {
  const directory = input.path('directory') || 'docker'
  if (catalogue && directory === 'docker' && !existsSync(join(workspace, directory))) return ''
  return input.path('directory', 'directory') || directory
}

function readNaming(input: InputReader): Naming {
  const prefix = input.text('prefix')
  const registry = input.text('registry').replace(/\/+$/, '')
  const [first = 'latest', ...rest] = words(input.text('tags'))
  if (!isRepository(`${prefix}x`) || prefix.includes('/'))
    input.refuse('prefix', `is \`${prefix}\``, 'Allowed: lower-case letters, digits, and single `.`, `_` or `-` between them')
  if (registry !== '' && !isRepository(`${registry}/x`))
    input.refuse('registry', `is \`${registry}\``, 'Give a registry and namespace in lower case, such as `ghcr.io/owner`')
  for (const tag of [first, ...rest])
    if (!isTag(tag)) input.refuse('tags', `has \`${tag}\``, 'A tag has letters, digits, `_`, `.` and `-`, at most 128')
  return { prefix, registry, tags: [first, ...rest] }
}

function readBuildArgs(input: InputReader): ReadonlyMap<string, string> {
  const given = pairs(input, 'build-args', input.lines('build-args'), /^[A-Za-z_]\w*$/)
  for (const [name, value] of given)
    if (value.includes('PRIVATE KEY-----'))
      input.refuse('build-args', `has a private key as ${name}`, 'Build arguments stay in the image; use `deploy-key`')
  return given
}

function readTrust(input: InputReader): ImageInputs['trustPem'] {
  const text = input.secret('trust-pem')
  if (text.trim() === '') return undefined
  return text.includes('-----BEGIN') || text.trim().includes('\n') ? { text } : { file: input.path('trust-pem', 'file') }
}

function pairs(input: InputReader, name: string, lines: readonly string[], key: RegExp): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const line of lines) {
    const [, left = '', right = ''] = /^([^=]*)=(.*)$/.exec(line) ?? []
    // The value may be a mistake worth hiding, so that only the name is shown.
    if (!key.test(left))
      input.refuse(name, `has an entry without a good name: \`${line.split('=')[0] ?? ''}\``, 'Write `name=value`')
    else found.set(left, right)
  }
  return found
}

/** Words separated by commas, blanks or lines. */
function words(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '')
}
