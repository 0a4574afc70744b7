import { readFile } from 'node:fs/promises'
import { UserError } from '#shared/errors.js'
import type { World } from '#shared/world.js'
import { placeOf } from './discover.js'
import type { Source } from './discover.js'

/** One call of `docker buildx build`. Paths are absolute but for the socket, which lies in the working directory. */
export interface BuildRequest {
  readonly builder: string
  readonly source: Pick<Source, 'image' | 'path' | 'shown' | 'ofCatalogue'>
  readonly context: string
  /** Full references. */
  readonly tags: readonly string[]
  /** What stands for an image, by the name that the Dockerfile uses for it. */
  readonly images: ReadonlyMap<string, string>
  readonly buildArgs: ReadonlyMap<string, string>
  /** Files of the secrets that this image mounts, by id. */
  readonly secrets: ReadonlyMap<string, string>
  readonly sshSocket: string | undefined
  readonly network: 'default' | 'host' | 'none'
  readonly labels: ReadonlyMap<string, string>
  /** Where the id of the image is written. */
  readonly idFile: string
}

/** The arguments of `docker`. They hold paths and names only, never a secret. Source: docker buildx build, reference. */
export function buildArguments(request: BuildRequest): string[] {
  const each = <T>(values: Iterable<T>, spell: (value: T) => string) => [...values].map(spell)
  return [
    'buildx',
    'build',
    `--builder=${request.builder}`,
    '--progress=plain',
    '--load',
    // The classic image store of the driver `docker` refuses attestations.
    '--provenance=false',
    '--sbom=false',
    `--file=${request.source.path}`,
    `--iidfile=${request.idFile}`,
    ...(request.network === 'default' ? [] : [`--network=${request.network}`]),
    ...each(request.tags, (tag) => `--tag=${tag}`),
    ...each(request.images, ([name, image]) => `--build-context=${name}=docker-image://${image}`),
    ...each(request.buildArgs, ([name, value]) => `--build-arg=${name}=${value}`),
    ...each(request.labels, ([name, value]) => `--label=${name}=${value}`),
    // A value of --secret is one line of CSV.
    ...each(request.secrets, ([id, path]) => `--secret=id=${id},${csv(`src=${path}`)}`),
    ...(request.sshSocket === undefined ? [] : [`--ssh=default=${request.sshSocket}`]),
    request.context,
  ]
}

export interface BuiltImage {
  /** Digest of its configuration, by which the engine knows it. */
  readonly id: string
  readonly seconds: number
  /** Whether its log holds a secret, and was not shown. */
  readonly logLeaks: boolean
}

/**
 * Builds one image and loads it into the engine. Its steps are told as they begin, its whole output in one group when it ends,
 * so that builds at the same time do not mix.
 */
export async function buildImage(
  world: Pick<World, 'run' | 'log'>,
  docker: string,
  request: BuildRequest,
  cwd: string,
  holdsSecret: (text: string) => boolean,
): Promise<BuiltImage> {
  const { image } = request.source
  world.log.info(`${image}: building ${request.source.shown}`)
  const told = new Set<string>()
  const onLine = (line: string) => {
    const step = /^#\d+ \[(?!internal|auth)([^\]]*\d+\/\d+)\] (.*)$/.exec(line)
    if (step === null || told.has(line) || holdsSecret(line)) return
    told.add(line)
    const text = (step[2] ?? '').replaceAll(/ --mount=\S+/g, '').replaceAll(/\s+/g, ' ')
    world.log.info(`${image}: [${step[1] ?? ''}] ${text.slice(0, 100)}`)
  }
  const { code, stderr, seconds } = await world.run(docker, buildArguments(request), { cwd, onLine })
  const title = `${image}: ${code === 0 ? 'built' : 'failed'} after ${seconds.toFixed(1)} s`
  const logLeaks = holdsSecret(stderr)
  await world.log.group(title, async () => {
    world.log.info(logLeaks ? 'This log holds the deploy key and is not shown.' : stderr.trimEnd())
    await Promise.resolve()
  })
  if (code !== 0) throw failure(request, logLeaks ? '' : stderr)
  return { id: (await readFile(request.idFile, 'utf8')).trim(), seconds, logLeaks }
}

/** The builder's last word and the line of the Dockerfile that it shows above it. */
function failure({ source }: BuildRequest, stderr: string): UserError {
  const error = /^ERROR: (?:failed to solve: )?(.*)$/m.exec(stderr.slice(stderr.lastIndexOf('\nERROR: ') + 1))
  const line = [...stderr.matchAll(/^\S+:(\d+)\n-{10,}$/gm)].at(-1)?.[1]
  const at = line === undefined ? undefined : placeOf(source, Number(line))
  const where = line === undefined ? source.shown : `${source.shown}:${line}`
  return new UserError(`${source.image} (${where}): ${error?.[1] ?? 'docker buildx build failed'}`, { at })
}

function csv(field: string): string {
  return /[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}
