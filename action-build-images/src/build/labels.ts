import { findBaseImage } from '../graph/base-image.js'
import type { ImageNode } from '../graph/image-graph.js'
import { resolveBase } from '../references/base-overrides.js'
import { referencesOf, repositoryOf } from '../references/image-references.js'
import type { BuildContext, BuildSettings } from './build-context.js'

/**
 * The labels of an image; a later one wins: the OCI annotations, those of the catalogue, those of the bake file, those of the input. `created` is left out,
 * because it would make every build a new image. Source: OCI image specification, "Annotations".
 */
export function createLabels(node: ImageNode, { env, settings }: Pick<BuildContext, 'env' | 'settings'>): Map<string, string> {
  const repository = env.GITHUB_REPOSITORY ?? ''
  const annotations = {
    title: repositoryOf(node.name, settings.naming).replace(/^.*\//, ''),
    source: repository === '' ? '' : `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}`,
    revision: env.GITHUB_SHA ?? '',
    'base.name': baseName(node, settings),
  }
  const standard = Object.entries(annotations)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => [`org.opencontainers.image.${key}`, value] as const)
  const { catalogue, bake } = node.dockerfile.source
  return new Map([...standard, ...(catalogue?.labels ?? []), ...(bake?.labels ?? []), ...settings.labels])
}

/** The base by its tag, so that the label is the same for one job and for several. */
function baseName(node: ImageNode, { naming, baseOverrides }: BuildSettings): string {
  const { base } = node.dockerfile
  if (base === undefined) return ''
  const parent = findBaseImage(node)
  return parent === undefined ? resolveBase(base, baseOverrides) : referencesOf(parent, naming)[0]
}
