import type { BuildRequest } from '../buildx/build-request.js'
import { quoteCsv } from '../buildx/buildx-command.js'
import { contextName } from '../references/named-context.js'

/** One image of a joint build. */
export interface JointImage {
  /** Name of its target. Image names may have characters that targets may not. */
  readonly target: string
  readonly request: BuildRequest
  /** Targets that it is built from, by the name that its Dockerfile uses for them. */
  readonly parents: ReadonlyMap<string, string>
  /** All targets that it is built from, however far. */
  readonly ancestors: readonly string[]
}

/**
 * Writes the bake file of these images, as JSON. Links between targets replace the references to parents, so that the builder can begin
 * with a child before its parent is stored. Source: docker buildx bake, "Bake file reference"; HCL, JSON syntax.
 */
export function createBakeDefinition(images: readonly JointImage[]): string {
  const targets = images.map((image) => [image.target, createTarget(image, images)] as const)
  const definition = { group: { default: { targets: targets.map(([name]) => name) } }, target: Object.fromEntries(targets) }
  return JSON.stringify(escapeTemplates(definition))
}

function createTarget({ request, parents, ancestors }: JointImage, images: readonly JointImage[]): object {
  const { source, stage, platform, network, noCache } = request
  // A step that two targets share may run for either, so a target offers what the steps of its ancestors mount. Its own steps mount
  // only what their Dockerfile names.
  const related = images.flatMap((image) => (ancestors.includes(image.target) ? image.request : [])).concat(request)
  const secrets = new Map(related.flatMap((each) => [...each.secrets]))
  const sockets = new Map(related.flatMap((each) => [...each.sshSockets]))
  // `build` converts names, and bake does not.
  const contexts: (readonly [string, string])[] = [
    ...[...request.images].map(([name, image]) => [contextName(name), `docker-image://${image}`] as const),
    ...request.contexts,
    ...[...parents].map(([name, link]) => [contextName(name), `target:${link}`] as const),
  ]
  return {
    context: request.context,
    dockerfile: source.path,
    tags: request.tags,
    output: [`type=${request.output}`],
    args: Object.fromEntries(request.buildArgs),
    labels: Object.fromEntries(request.labels),
    contexts: Object.fromEntries(contexts),
    secret: [...secrets].map(([id, path]) => `id=${id},${quoteCsv(`src=${path}`)}`),
    ssh: [...sockets].map(([id, socket]) => `${id}=${socket}`),
    ...(stage === undefined ? {} : { target: stage }),
    ...(platform === undefined ? {} : { platforms: [platform] }),
    ...(network === 'default' ? {} : { network }),
    ...(noCache.everything ? { 'no-cache': true } : {}),
    ...(noCache.everything || noCache.stages.length === 0 ? {} : { 'no-cache-filter': noCache.stages }),
  }
}

/** Bake evaluates `${…}` and `%{…}` in every text, also in the names of fields. */
function escapeTemplates(value: unknown): unknown {
  if (typeof value === 'string') return escapeText(value)
  if (Array.isArray(value)) return value.map(escapeTemplates)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [escapeText(name), escapeTemplates(each)]))
}

function escapeText(text: string): string {
  return text.replace(/[$%](?=\{)/g, (sign) => sign + sign)
}
