import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Dockerfile } from '../dockerfile/analyze.js'
import { dockerfileLocation } from '../dockerfile/source.js'
import type { Engine } from '../engine/engine.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { ImageInputs } from '../inputs/image-inputs.js'
import { resolveBase } from '../references/base-overrides.js'
import type { Search } from './multi-pattern-search.js'
import { scanImages } from './scan-images.js'

/** Starts a search for the secrets of the build; undefined when there are none. */
export interface SecretSearch {
  readonly search: (() => Search) | undefined
}

/** A built image, as far as the scan needs it. */
interface ScannedImage {
  /** Its id in the engine. */
  readonly id: string
  readonly logHoldsSecret: boolean
}

/** Whether the text holds a secret, or a part of a deploy key, in any form that is searched for. */
export function holdsSecret({ search }: SecretSearch, text: string): boolean {
  return search !== undefined && search().push(Buffer.from(text)).length > 0
}

const replaceIt = 'Replace the secret: who has the image or this input may have read it'

/** Refuses, before anything is built, what would write a secret into every image: arguments, names, labels, Dockerfiles. */
export function refuseGivenSecrets(
  env: ActionContext['env'],
  inputs: Pick<ImageInputs, 'buildArgs' | 'labels' | 'naming' | 'baseOverrides'>,
  dockerfiles: readonly Dockerfile[],
  material: SecretSearch,
): void {
  const { naming, baseOverrides, buildArgs, labels } = inputs
  const given: [what: string, value: string][] = [
    ...[...buildArgs].map(([name, value]): [string, string] => [`The build argument ${name}`, value]),
    ...naming.tags.map((tag): [string, string] => ['A tag of the input `tags`', tag]),
    ['The input `prefix`', naming.prefix],
    ...naming.registries.map((registry): [string, string] => ['The input `registry`', registry]),
    ...[...labels].map(([name, value]): [string, string] => [`The label ${name}`, value]),
    ...[...baseOverrides].map(([name, value]): [string, string] => [`The stand-in for ${name}`, value]),
    ...dockerfiles.flatMap(({ source: { variant } }) =>
      [...(variant?.args ?? [])].map(([name, value]): [string, string] => [
        `The argument ${name} of the variant ${variant?.name ?? ''}`,
        value,
      ]),
    ),
    ...dockerfiles.flatMap(({ source: { image, bake } }) =>
      [...(bake?.args ?? []), ...(bake?.labels ?? []), ...(bake?.references ?? []).map((tag) => ['tags', tag] as const)].map(
        ([name, value]): [string, string] => [`The target ${image} of the bake file, in ${name},`, value],
      ),
    ),
    ['The label `revision`', env.GITHUB_SHA ?? ''],
    ['The label `source`', `${env.GITHUB_SERVER_URL ?? ''}/${env.GITHUB_REPOSITORY ?? ''}`],
  ]
  const bad = given.find(([, value]) => holdsSecret(material, value))
  if (bad !== undefined)
    throw new UserError(`${bad[0]} holds a secret`, {
      why: 'It would stay in the image for everyone to read',
      fix: `Use \`RUN --mount=type=secret\`, or \`type=ssh\` for a key. ${replaceIt}`,
    })
  for (const { source } of dockerfiles) {
    if (!holdsSecret(material, source.text)) continue
    const line = source.text.split('\n').findIndex((each) => holdsSecret(material, each)) + 1
    throw new UserError(`${source.displayPath} holds a secret`, {
      fix: replaceIt,
      at: dockerfileLocation(source, Math.max(line, 1)),
    })
  }
}

/** Searches all images and build logs for the deploy keys, secrets and passwords that were given. Where it is found, the step fails and nothing is published. What earlier jobs have `searched` is passed over. */
export async function refuseLeaks(
  context: Pick<ActionContext, 'run' | 'log' | 'summary'>,
  inputs: Pick<ImageInputs, 'baseOverrides'>,
  { docker }: Engine,
  nodes: readonly ImageNode[],
  built: ReadonlyMap<string, ScannedImage>,
  { search }: SecretSearch,
  searched: readonly string[],
): Promise<void> {
  if (search === undefined) return
  const images = new Map([...built].map(([name, { id }]) => [name, id]))
  const external = nodes.flatMap(({ bases }) => bases.map(({ reference }) => resolveBase(reference, inputs.baseOverrides)))
  const bases = [...new Set([...external, ...searched])]
  context.log.info('Searching the images for the secrets')
  const { findings, bytes, skipped, seconds } = await scanImages(context, docker, images, bases, search)
  const logs = [...built].filter(([, { logHoldsSecret }]) => logHoldsSecret).map(([name]) => `${name}, the log of its build`)
  const places = [...findings, ...logs]
  const told = `${(bytes / 1e6).toFixed(1)} MB searched in ${seconds.toFixed(1)} s, ${skipped} layers of base images passed over`
  context.log.info(`${places.length === 0 ? 'No secret is in an image' : 'A secret was found'}: ${told}`)
  context.summary.add(`## Search for the secrets\n\n${places.length === 0 ? 'None is in an image' : 'One was found'}: ${told}.`)
  if (places.length === 0) return
  const shown = places.length > 10 ? [...places.slice(0, 10), `${places.length - 10} more places`] : places
  throw new UserError(`A secret was found in ${shown.join('; ')}`, {
    why: 'Nothing was pushed',
    fix: 'Reach it by `RUN --mount=type=secret` or `type=ssh` alone, and replace it: whoever has the image or its cache has the secret',
  })
}
