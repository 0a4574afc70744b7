import type { ImageNode } from '../graph/image-graph.js'
import { actualBase } from '../references/base-images.js'
import { referencesOf, repositoryOf } from '../references/image-references.js'
import type { Workshop } from './prepare-build.js'

/** Those of the standard, then those of the bake file, then those of the input. `created` is left out: it would make every build a new image. Source: OCI image specification, "Annotations". */
export function labelsOf(node: ImageNode, { env, inputs }: Pick<Workshop, 'env' | 'inputs'>): Map<string, string> {
  const repository = env.GITHUB_REPOSITORY ?? ''
  const values = {
    title: repositoryOf(node.name, inputs.naming).replace(/^.*\//, ''),
    source: repository === '' ? '' : `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}`,
    revision: env.GITHUB_SHA ?? '',
    'base.name': baseNameOf(node, inputs),
  }
  const standard = Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => [`org.opencontainers.image.${key}`, value] as const)
  return new Map([...standard, ...(node.dockerfile.source.bake?.labels ?? []), ...inputs.labels])
}

/** What the image stands on, by tag, so that it is the same whether one job has built all or several. */
function baseNameOf({ parents, dockerfile: { base } }: ImageNode, { naming, standIns }: Workshop['inputs']): string {
  if (base === undefined) return ''
  const parent = [...parents].find(([, names]) => names.has(base))
  return parent === undefined ? actualBase(base, standIns) : referencesOf(parent[0], naming)[0]
}
