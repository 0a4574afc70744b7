import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Dockerfile } from '../dockerfile/analyze.js'
import { dockerfileLocation } from '../dockerfile/source.js'
import type { ImageInputs } from '../inputs/read-inputs.js'
import type { SecretSearch } from '../leak-scan/contains-secret.js'
import { containsSecret } from '../leak-scan/contains-secret.js'

/** A value that ends up in an image, with its name for an error. */
type PublicValue = readonly [what: string, value: string]

type PublicInputs = Pick<ImageInputs, 'buildArgs' | 'labels' | 'annotations' | 'naming' | 'baseOverrides'>

const replaceSecret = 'Replace the secret: whoever has the image or this value may have read it'

/** Rejects, before anything is built, what would write a secret into every image: arguments, names, labels, Dockerfiles. */
export function rejectPublicSecrets(
  env: ActionContext['env'],
  inputs: PublicInputs,
  dockerfiles: readonly Dockerfile[],
  secrets: SecretSearch,
): void {
  const values = [...inputValues(inputs), ...dockerfiles.flatMap(dockerfileValues), ...runValues(env)]
  const leak = values.find(([, value]) => containsSecret(secrets, value))
  if (leak !== undefined)
    throw new UserError(`${leak[0]} contains a secret`, {
      why: 'It would stay in the image for everyone to read',
      fix: `Use \`RUN --mount=type=secret\`, or \`type=ssh\` for a key. ${replaceSecret}`,
    })
  for (const { source } of dockerfiles) {
    if (!containsSecret(secrets, source.text)) continue
    const line = source.text.split('\n').findIndex((each) => containsSecret(secrets, each)) + 1
    const at = dockerfileLocation(source, Math.max(line, 1))
    throw new UserError(`${source.displayPath} contains a secret`, { fix: replaceSecret, at })
  }
}

function inputValues({ buildArgs, labels, annotations, naming, baseOverrides }: PublicInputs): PublicValue[] {
  return [
    ...[...buildArgs].map(([name, value]): PublicValue => [`The build argument ${name}`, value]),
    ...naming.tags.map((tag): PublicValue => ['A tag in `tags`', tag]),
    ['`prefix`', naming.prefix],
    ...naming.registries.map((registry): PublicValue => ['`registry`', registry]),
    ...[...labels].map(([name, value]): PublicValue => [`The label ${name}`, value]),
    ...[...annotations].map(([name, value]): PublicValue => [`The annotation ${name}`, value]),
    ...[...baseOverrides].map(([name, value]): PublicValue => [`The value of ${name} in \`base-images\``, value]),
  ]
}

function dockerfileValues({ source: { image, variant, bake, contexts } }: Dockerfile): PublicValue[] {
  const target = (name: string): string => `The target ${image} of the bake file, in ${name},`
  return [
    ...[...(variant?.args ?? [])].map(([name, value]): PublicValue => [
      `The argument ${name} of the variant ${variant?.name ?? ''}`,
      value,
    ]),
    ...[...(bake?.args ?? []), ...(bake?.labels ?? [])].map(([name, value]): PublicValue => [target(name), value]),
    ...(bake?.references ?? []).map((reference): PublicValue => [target('tags'), reference]),
    ...[...(contexts ?? [])].flatMap(([name, context]): PublicValue[] =>
      'url' in context ? [[`The named context ${name}`, context.url]] : [],
    ),
  ]
}

function runValues(env: ActionContext['env']): PublicValue[] {
  return [
    ['The label `revision`', env.GITHUB_SHA ?? ''],
    ['The label `source`', `${env.GITHUB_SERVER_URL ?? ''}/${env.GITHUB_REPOSITORY ?? ''}`],
  ]
}
