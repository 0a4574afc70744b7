import type { StepInputs } from '../inputs/steps/step-inputs.js'
import { attestationFlags, noAttestations } from './attestations.js'
import type { BuildRequest } from './build-request.js'

/** The arguments of `docker buildx` for a build. They hold paths and names, never a secret. Source: docker buildx build, reference. */
export function createBuildCommand(request: BuildRequest): string[] {
  const { output, attestations, layoutFolder, idFile, metadataFile, annotations, cache, tags, noCache } = request
  return createCommand(request, [
    `--output=type=${output}`,
    ...attestationFlags(attestations),
    ...(layoutFolder === undefined ? [] : [`--output=type=oci,tar=false,dest=${layoutFolder}`]),
    `--iidfile=${idFile}`,
    `--metadata-file=${metadataFile}`,
    ...annotationFlags(annotations),
    ...(cache.exportDuringBuild === undefined ? [] : [`--cache-to=${cache.exportDuringBuild}`]),
    ...tags.map((tag) => `--tag=${tag}`),
    // The client accepts only one of the two.
    ...(noCache.everything ? ['--no-cache'] : noCache.stages.map((stage) => `--no-cache-filter=${stage}`)),
  ])
}

/** The arguments that repeat a build, whose steps the builder has all cached, to write a cache and nothing else. */
export function createCacheExportCommand(request: BuildRequest, to: string): string[] {
  return createCommand(request, ['--output=type=cacheonly', ...attestationFlags(noAttestations), `--cache-to=${to}`])
}

/** The arguments that check a Dockerfile and build nothing. `flag` asks for the check. */
export function createCheckCommand(request: BuildRequest, flag: string): string[] {
  return createCommand(request, [flag, `--metadata-file=${request.metadataFile}`])
}

function createCommand(request: BuildRequest, outputFlags: readonly string[]): string[] {
  const { platform, stage, network } = request
  return [
    'build',
    `--builder=${request.builder}`,
    '--progress=plain',
    ...outputFlags,
    `--file=${request.source.path}`,
    ...(platform === undefined ? [] : [`--platform=${platform}`]),
    ...(stage === undefined ? [] : [`--target=${stage}`]),
    ...request.cache.importFrom.map((from) => `--cache-from=${from}`),
    ...(network === 'default' ? [] : [`--network=${network}`]),
    ...stepFlags(request.steps),
    ...flags(request.images, (name, image) => `--build-context=${name}=${withScheme(image)}`),
    ...flags(request.contexts, (name, context) => `--build-context=${name}=${context}`),
    ...flags(request.buildArgs, (name, value) => `--build-arg=${name}=${value}`),
    ...flags(request.labels, (name, value) => `--label=${name}=${value}`),
    // A value of --secret is one line of CSV.
    ...flags(request.secrets, (id, path) => `--secret=id=${id},${quoteCsv(`src=${path}`)}`),
    ...flags(request.sshSockets, (id, socket) => `--ssh=${id}=${socket}`),
    request.context,
  ]
}

/** One flag for each document: of a list such as `index,manifest:`, Buildx 0.13 takes one only. */
function annotationFlags(annotations: ReadonlyMap<string, string>): string[] {
  return [...annotations].flatMap(([key, value]) => {
    const [, documents, name = key] = /^([^:]*):(.*)$/.exec(key) ?? []
    if (documents === undefined) return [`--annotation=${name}=${value}`]
    return documents.split(',').map((document) => `--annotation=${document}:${name}=${value}`)
  })
}

function stepFlags({ addHosts, shmSize, ulimits, allow }: StepInputs): string[] {
  return [
    // The form with a colon is known to every client.
    ...addHosts.map((host) => `--add-host=${host.replace('=', ':')}`),
    ...(shmSize === undefined ? [] : [`--shm-size=${shmSize}`]),
    ...ulimits.map((limit) => `--ulimit=${limit}`),
    ...allow.map((privilege) => `--allow=${privilege}`),
  ]
}

function flags(values: ReadonlyMap<string, string>, format: (name: string, value: string) => string): string[] {
  return [...values].map(([name, value]) => format(name, value))
}

function withScheme(image: string): string {
  return image.includes('://') ? image : `docker-image://${image}`
}

/** Quotes a field of a value that is one line of CSV. */
export function quoteCsv(field: string): string {
  return /[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}
