import type { ActionContext } from '#shared/context/action-context.js'
import { InputValueError, UserError } from '#shared/errors.js'
import type { BakeImages } from '../bake/read-bake.js'
import type { CatalogueSettings } from '../catalogue/read-catalogue.js'
import { rejectCopiedKeys } from '../context-files/reject-copied-keys.js'
import { discoverDockerfiles } from '../discovery/discover.js'
import type { Dockerfile } from '../dockerfile/analyze.js'
import { buildArgsFor, splitBuildArg } from '../dockerfile/image-build-args.js'
import type { ImageSource } from '../dockerfile/source.js'
import type { BaseTriggers } from '../graph/apply-triggers.js'
import { applyTriggers } from '../graph/apply-triggers.js'
import { expandVariants } from '../graph/expand-variants.js'
import type { ImageNode } from '../graph/image-graph.js'
import { inferGraph } from '../graph/image-graph.js'
import { noteNearMisses } from '../graph/near-misses.js'
import { selectExactly, selectWithParents } from '../graph/select-images.js'
import type { ImageInputs } from '../inputs/read-inputs.js'
import type { BuildSecrets } from '../secrets/build-secrets.js'
import { readBuildSecrets } from '../secrets/build-secrets.js'
import { rejectUnusedBake } from '../secrets/mounts.js'
import { chooseTags } from '../tags/latest-tag.js'
import { rejectPublicSecrets } from './reject-public-secrets.js'
import { rejectSharedTags } from './reject-shared-tags.js'

/** What the Dockerfiles and the inputs define together. */
export interface LoadedProject {
  /** With the names of the variants. */
  readonly inputs: ImageInputs
  readonly graph: readonly ImageNode[]
  /** The images of the graph that this run is about. */
  readonly nodes: readonly ImageNode[]
  readonly secrets: BuildSecrets
  /** Loads the project again with the steps that its external bases trigger, which only an engine or a registry knows. */
  readonly withBaseTriggers: (baseTriggers: BaseTriggers) => Promise<LoadedProject>
}

/** Reads secrets and Dockerfiles, infers the graph, and rejects what must not be built, before the first side effect. */
export async function loadProject(context: ActionContext, given: ImageInputs): Promise<LoadedProject> {
  const { bakeFiles, directory, trustRefresh, trustPem } = given
  context.log.info(`Reading the Dockerfiles of ${bakeFiles.join(', ') || (directory ?? 'the repository')}`)
  const givenPem = trustRefresh === undefined ? trustPem : undefined
  const secrets = await readBuildSecrets(context, given, { pem: givenPem, use: given.trust })
  const tags = await chooseTags(context, given.naming.tags, given.latestRule)
  const chosen = { ...given, naming: { ...given.naming, tags } }
  return await loadImages(context, { given: chosen, secrets, ...(await findSources(context, chosen)) }, new Map())
}

/** What is read once, whatever the bases trigger. */
interface ProjectFiles extends BakeImages {
  readonly given: ImageInputs
  readonly secrets: BuildSecrets
}

async function loadImages(context: ActionContext, files: ProjectFiles, baseTriggers: BaseTriggers): Promise<LoadedProject> {
  const { given, secrets, sources, groups } = files
  // Loading the parser takes half of the start-up time, which an invalid input saves.
  const { parseDockerfile } = await import('../dockerfile/analyze.js')
  const parse = (source: ImageSource) => parseDockerfile(source, buildArgsFor(source, given.buildArgs), given.platforms[0])
  const expanded = expandVariants(sources, parse, given.naming, given.variants)
  const { naming } = expanded
  const inputs = { ...given, naming }
  const { baseOverrides } = inputs
  const dockerfiles = applyTriggers(expanded.dockerfiles, parse, { naming, baseOverrides, baseTriggers })
  rejectUnknownImages(given, dockerfiles)
  const graph = inferGraph(dockerfiles, naming, baseOverrides)
  // With several jobs, each builds exactly the images that it names; other jobs have built their parents.
  const select = inputs.mode === 'build-digests' ? selectExactly : selectWithParents
  const nodes = select(graph, selectNames(inputs, groups, dockerfiles), naming.prefix)
  rejectUnclearImages(nodes)
  rejectSharedTags(nodes, inputs)
  if (baseTriggers.size === 0) noteNearMisses(context, nodes, naming, baseOverrides)
  const selected = nodes.map(({ dockerfile }) => dockerfile)
  await rejectCopiedKeys(selected, context.workspace, inputs.context)
  rejectPublicSecrets(context.env, inputs, selected, secrets)
  rejectUnusedBake(selected, inputs.trust)
  const withBaseTriggers = async (triggers: BaseTriggers) => await loadImages(context, files, triggers)
  return { inputs, graph, nodes, secrets, withBaseTriggers }
}

/** Rejects a build argument for an image that does not exist, which would be dropped, and a named context of one. */
function rejectUnknownImages(
  { buildArgs, contexts }: Pick<ImageInputs, 'buildArgs' | 'contexts'>,
  dockerfiles: readonly Dockerfile[],
): void {
  const names = new Set(dockerfiles.flatMap(({ source: { image, variant } }) => [image, variant?.originalImage ?? image]))
  const uses = [
    ...[...buildArgs.keys()].map((key) => ['build-args', key, splitBuildArg(key).image] as const),
    ...[...contexts].map(
      ([name, context]) => ['build-contexts', name, 'target' in context ? context.target : undefined] as const,
    ),
  ]
  for (const [input, key, image] of uses) {
    if (image === undefined || names.has(image)) continue
    const fix = `Use one of these images: ${[...names].join(', ')}`
    throw new InputValueError(input, `sets \`${key}\`, but there is no image \`${image}\``, { fix })
  }
}

async function findSources(context: ActionContext, inputs: ImageInputs): Promise<BakeImages> {
  const { bakeFiles, directory, dockerfiles, naming, contexts } = inputs
  if (bakeFiles.length === 0) {
    const search = { directory, dockerfiles, catalogue: catalogueSettings(inputs), prefix: naming.prefix }
    const sources = await discoverDockerfiles(context, search)
    return { sources: sources.map((source) => ({ ...source, contexts })), groups: new Map() }
  }
  const { readBake } = await import('../bake/read-bake.js')
  const { bakeVariables: variables, bakeTargets: targets, bakeOverrides: overrides, images } = inputs
  const { sources, groups } = await readBake(context, { files: bakeFiles, variables, targets, overrides, images })
  // What a target says itself counts.
  return {
    sources: sources.map((source) => ({ ...source, contexts: new Map([...contexts, ...(source.contexts ?? [])]) })),
    groups,
  }
}

function catalogueSettings({ catalogue, buildArgs, client, latestRule }: ImageInputs): CatalogueSettings | undefined {
  return catalogue === undefined ? undefined : { kind: catalogue, buildArgs, app: client?.app, version: latestRule.version }
}

/** Rejects an image of the catalogue that leaves a choice to the user. */
function rejectUnclearImages(nodes: readonly ImageNode[]): void {
  for (const { name, dockerfile } of nodes) {
    const problem = dockerfile.source.catalogue?.problem
    if (problem !== undefined) throw new UserError(`The image \`${name}\` of the catalogue is unclear: ${problem}`)
  }
}

/** The images to build, without the parents of these; empty for all. A group of a bake file means its targets. */
function selectNames(
  { images, buildsCatalogue, bakeFiles }: ImageInputs,
  groups: BakeImages['groups'],
  dockerfiles: readonly Dockerfile[],
): readonly string[] {
  if (images.length > 0 || buildsCatalogue || bakeFiles.length > 0) return images.flatMap((name) => groups.get(name) ?? [name])
  return dockerfiles.flatMap(({ source }) => (source.isFromCatalogue ? [] : [source.image]))
}
