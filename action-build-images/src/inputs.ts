import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readInputs } from '#shared/inputs.js'
import type { InputReader } from '#shared/inputs.js'
import type { World } from '#shared/world.js'
import { readClientInputs } from './client/read-client.js'
import type { ClientInputs } from './client/read-client.js'
import { splitKeys } from './deploy-keys.js'
import { readLogin } from './docker-config.js'
import type { Login } from './docker-config.js'
import { readCacheInputs } from './cache/read-cache.js'
import type { CacheInputs } from './cache/read-cache.js'
import { readPlatforms, readRunners } from './platforms.js'
import type { Platform, Runner } from './platforms.js'
import { readArtifact, readBakeFiles, refuseMisfit } from './read-roles.js'
import { readFilled, readNaming } from './read-naming.js'
import { readVariants } from './read-variants.js'
import type { VariantInputs } from './read-variants.js'
import { readTrustInputs } from './read-trust.js'
import type { TrustRefresh } from './read-trust.js'
import { isTrustId } from './trust-secrets.js'
import { templateValues } from './template.js'

export type Mode = 'build' | 'plan' | 'build-or-plan' | 'build-digests' | 'publish'

/** The inputs of the action. Paths are relative to the workspace. */
export interface ImageInputs {
  /** Folder of the Dockerfiles; '' when the repository has none and the catalogue is used alone. */
  readonly directory: string
  readonly catalogue: boolean
  /** Bake files, which define the images in place of the folder and the catalogue. */
  readonly bakeFiles: readonly string[]
  readonly bakeVariables: ReadonlyMap<string, string>
  /** Names of the images asked for; empty for all. */
  readonly images: readonly string[]
  readonly mode: Mode
  /** What the images are built for; none for that of the engine. */
  readonly platforms: readonly Platform[]
  readonly runners: ReadonlyMap<Platform, Runner>
  /** Start of the names of the artifacts by which jobs hand images over to each other. */
  readonly artifact: string
  readonly context: string
  readonly naming: Naming
  readonly variants: VariantInputs
  /** Stand-ins for external bases: short name to reference. */
  readonly standIns: ReadonlyMap<string, string>
  readonly buildArgs: ReadonlyMap<string, string>
  /** Labels beside those that every image gets. */
  readonly labels: ReadonlyMap<string, string>
  readonly logins: readonly Login[]
  /** Builds at the same time. */
  readonly maxParallel: number
  /** The longest that the build of one image may take. */
  readonly timeoutMs: number
  readonly push: boolean
  readonly network: 'default' | 'host' | 'none'
  /** What happens where an image is not what its variant promises. */
  readonly contracts: 'off' | 'warn' | 'fail'
  readonly cache: CacheInputs
  readonly provenance: 'min' | 'max' | 'off'
  readonly sbom: boolean
  /** Image that makes the SBOM; '' for that of BuildKit. */
  readonly sbomGenerator: string
  /** Name of the builder; '' for that of the engine. */
  readonly builder: string
  /** As given; '' when there is none. */
  readonly deployKey: string
  /** Name and key, as given. */
  readonly deployKeys: readonly (readonly [string, string])[]
  /** More secrets of the build, by id. */
  readonly secrets: ReadonlyMap<string, string>
  readonly knownHosts: readonly string[]
  /** PEM text, or the path of a file in the workspace; '' when there is none. */
  readonly trustPem: { readonly text: string } | { readonly file: string } | undefined
  /** Whether the store is only there for the build, or stays in the images that take it. */
  readonly trust: 'mount' | 'bake'
  /** Where a new trust store comes from: an address that answers with it, or a program with its arguments. */
  readonly trustRefresh: TrustRefresh | undefined
  /** The client of the app, generated before the images. */
  readonly client: ClientInputs | undefined
}

/** How images are called: `<registry>/<prefix><image>:<tag>`. */
export interface Naming {
  /** Registry and namespace, in lower case; '' for local names. The first one is that from which children are built. */
  readonly registries: readonly [string, ...string[]]
  readonly prefix: string
  readonly tags: readonly [string, ...string[]]
  /** Full references of images that are called otherwise, by their name in the graph. */
  readonly references?: ReadonlyMap<string, readonly [string, ...string[]]>
}

/** Reads and checks all inputs. The key is masked before anything else is done with it. */
export function readImageInputs(world: Pick<World, 'env' | 'workspace' | 'mask'>): ImageInputs {
  return readInputs(world, (input) => {
    const deployKey = input.secret('deploy-key')
    world.mask(deployKey)
    const several = input.secret('deploy-keys')
    world.mask(several)
    const deployKeys = splitKeys(several)
    for (const [, key] of deployKeys) world.mask(key)
    const logins = readLogins(world, input)
    const values = templateValues(world.env, input.text('version'))
    const bakeFiles = readBakeFiles(input, world.workspace)
    const catalogue = input.flag('catalogue')
    const push = input.flag('push')
    const mode = input.choice('mode', ['build', 'plan', 'build-or-plan', 'build-digests', 'publish'])
    if (push && mode === 'plan')
      input.refuse('push', 'is `true` in the mode `plan`', 'A plan builds nothing that could be pushed')
    const platforms = readPlatforms(input)
    const naming = readNaming(input, values)
    const images = words(input.text('images'))
    refuseMisfit(input, world.env, { mode, platforms, naming, images, bakeFiles })
    const context = input.path('context', 'directory') || '.'
    return {
      directory: bakeFiles.length > 0 ? '' : readDirectory(input, world.workspace, catalogue),
      bakeFiles,
      bakeVariables: readFilled(
        input,
        'bake-variables',
        pairs(input, 'bake-variables', input.lines('bake-variables'), /^[A-Za-z_]\w*$/),
        values,
      ),
      catalogue,
      images,
      mode,
      platforms,
      runners: readRunners(input, mode === 'plan' ? platforms : []),
      artifact: readArtifact(input),
      context,
      builder: readBuilder(input),
      provenance: input.choice('provenance', ['min', 'max', 'off']),
      sbom: input.flag('sbom'),
      sbomGenerator: readGenerator(input),
      cache: readCacheInputs(world, input, context),
      naming,
      variants: readVariants(input, naming.tags),
      standIns: pairs(input, 'base-images', words(input.text('base-images')), /^[a-z0-9][a-z0-9._/-]*$/),
      buildArgs: readBuildArgs(input),
      labels: readFilled(input, 'labels', pairs(input, 'labels', input.lines('labels'), /^[a-z0-9][a-z0-9._-]*$/i), values),
      logins,
      maxParallel: readNumber(input, 'max-parallel', 2, /^[1-9]\d?$/, 'Give a number from 1 to 99'),
      timeoutMs: readNumber(input, 'timeout', 120, /^(?!0+(?:\.0*)?$)\d{1,4}(?:\.\d+)?$/, 'Give minutes, such as `90`') * 60_000,
      push,
      network: input.choice('network', ['default', 'host', 'none']),
      contracts: input.choice('contracts', ['off', 'warn', 'fail']),
      deployKey,
      deployKeys,
      secrets: readSecrets(world, input),
      knownHosts: input.lines('known-hosts'),
      ...readTrustInputs(input),
      client: readClientInputs(input, world.workspace),
    }
  })
}

/** Source of the form: docker/buildx, store/util, "namePattern". */
function readBuilder(input: InputReader): string {
  const name = input.text('builder')
  if (name !== '' && !/^[A-Za-z][\w.-]*$/.test(name))
    input.refuse('builder', `is \`${name}\``, 'Give the name of a builder, as `docker buildx ls` shows it')
  return name
}

function readGenerator(input: InputReader): string {
  const reference = input.text('sbom-generator')
  if (reference !== '' && !/^[\w][\w./:@-]*$/.test(reference))
    input.refuse('sbom-generator', `is \`${reference}\``, 'Give the reference of an image')
  return reference
}

/** Only the default folder may be missing, and only where the catalogue stands in for it. */
function readDirectory(input: InputReader, workspace: string, catalogue: boolean): string {
  const directory = input.path('directory') || 'docker'
  if (catalogue && directory === 'docker' && !existsSync(join(workspace, directory))) return ''
  return input.path('directory', 'directory') || directory
}

/** The values are masked before anything else is done with them. */
function readSecrets({ mask }: Pick<World, 'mask'>, input: InputReader): ReadonlyMap<string, string> {
  const given = pairs(input, 'secrets', input.lines('secrets'), /^[A-Za-z0-9][\w.-]*$/)
  for (const value of given.values()) mask(value)
  for (const [id, value] of given) {
    if (value.trim() === '')
      input.refuse('secrets', `has no value for \`${id}\``, 'Check that the secret exists: one that does not is empty')
    if (isTrustId(id) || id === 'known_hosts')
      input.refuse('secrets', `has \`${id}\``, `That one comes from the input \`${isTrustId(id) ? 'trust-pem' : 'known-hosts'}\``)
  }
  return given
}

/** The passwords are masked before anything else is done with them. */
function readLogins({ mask }: Pick<World, 'mask'>, input: InputReader): Login[] {
  const logins = input.lines('logins').map(readLogin)
  for (const login of logins) {
    if (login === undefined)
      input.refuse(
        'logins',
        'has a line that does not read `<registry> <user> <password>`',
        'Check that the secret exists: one that does not is empty',
      )
    else mask(login.password)
  }
  return logins.filter((login) => login !== undefined)
}

function readBuildArgs(input: InputReader): ReadonlyMap<string, string> {
  const given = pairs(input, 'build-args', input.lines('build-args'), /^[A-Za-z_]\w*$/)
  for (const [name, value] of given)
    if (value.includes('PRIVATE KEY-----'))
      input.refuse('build-args', `has a private key as ${name}`, 'Build arguments stay in the image; use `deploy-key`')
  return given
}

function readNumber(input: InputReader, name: string, standard: number, form: RegExp, fix: string): number {
  const text = input.text(name)
  if (text !== '' && !form.test(text)) input.refuse(name, `is \`${text}\``, fix)
  return text === '' ? standard : Number(text)
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
