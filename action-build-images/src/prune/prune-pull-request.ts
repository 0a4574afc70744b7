import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { renderTable } from '#shared/format/markdown.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { ImageInputs } from '../inputs/read-inputs.js'
import { referencesOf } from '../references/image-references.js'
import { parseReference } from '../references/parse-reference.js'
import { openRepository } from '../registry/open-repository.js'
import type { RegistryRepository } from '../registry/repository.js'
import { matchesTag } from '../tags/pull-request-tags.js'
import type { Deletion, PrunedTag } from './delete-tag.js'
import { deleteTag } from './delete-tag.js'
import { listTags } from './list-tags.js'
import { findNeeded, readTags } from './needed-manifests.js'
import { deletePackageVersion, githubRegistry } from './package-versions.js'

type PruneInputs = Pick<ImageInputs, 'naming' | 'variants' | 'latestRule' | 'dryRun'>

/** A repository with the tags of the pull request in it. */
interface PrunedRepository {
  readonly repository: RegistryRepository
  readonly pruned: readonly PrunedTag[]
  /** The tag that needs a manifest; undefined if none does. Asked only if a manifest is to be deleted. */
  readonly findUser: (digest: string) => Promise<string | undefined>
}

/**
 * Deletes the tags of a closed pull request in the repositories of the images. All are read first: if one cannot be, nothing is deleted. What
 * another tag points to, or lists in an index, stays, with a warning. Throws if a tag could not be deleted.
 */
export async function prunePullRequest(
  context: ActionContext,
  inputs: PruneInputs,
  nodes: readonly Pick<ImageNode, 'name'>[],
): Promise<void> {
  const { dryRun, latestRule } = inputs
  const patterns = findPatterns(inputs, nodes)
  const found: PrunedRepository[] = []
  for (const [name, tags] of patterns) {
    const repository = await openRepository(context, name)
    if (repository.url === githubRegistry && latestRule.token === '' && !dryRun)
      throw new UserError('Input `token` is missing, with which the API of GitHub deletes tags on ghcr.io', {
        fix: 'Set it to `${{ github.token }}`, with the permission `packages: write`',
      })
    found.push(await findPruned(repository, tags, context.signal))
  }
  const rows: { readonly reference: string; readonly digest: string; readonly deletion: Deletion | undefined }[] = []
  try {
    for (const each of found)
      for (const tag of each.pruned) {
        const reference = `${each.repository.name}:${tag.tag}`
        const deletion = dryRun ? undefined : await deleteOne(context, each, tag, latestRule.token)
        context.log.info(`${reference} ${describe(deletion)}`)
        rows.push({ reference, digest: tag.digest, deletion })
      }
  } finally {
    const gone = rows.filter(({ deletion }) => deletion === undefined || deletion.state === 'deleted')
    context.setOutput(
      'pruned',
      gone.map(({ reference }) => reference),
    )
    const cells = rows.map(({ reference, digest, deletion }) => [reference, digest, describe(deletion)])
    const table = rows.length === 0 ? 'None exist.' : renderTable(['Tag', 'Digest', 'Result'], cells)
    context.summary.add(`## Tags of the pull request\n\n${table}`)
  }
  if (rows.length === 0) context.log.info('The pull request has no tags')
  const list = (state: Deletion['state']) =>
    rows
      .flatMap(({ reference, deletion }) => (deletion?.state === state ? [`${reference} (${describe(deletion)})`] : []))
      .join(', ')
  if (list('needed') !== '')
    context.log.warning(`Tags of the pull request stay, because others need their images: ${list('needed')}`)
  if (list('failed') !== '')
    throw new UserError(`Tags of the pull request could not be deleted: ${list('failed')}`, {
      fix: 'Give the login the permission to delete, or delete them in the registry',
    })
}

function describe(deletion: Deletion | undefined): string {
  if (deletion === undefined) return 'would be deleted'
  return deletion.state === 'deleted' ? 'deleted' : `kept: ${deletion.reason}`
}

/** The patterns of tags by repository. Tags that a bake file writes itself are none. */
function findPatterns({ naming, variants }: PruneInputs, nodes: readonly Pick<ImageNode, 'name'>[]): Map<string, Set<string>> {
  const own = new Set(naming.tags.flatMap((tag) => [tag, ...variants.variants.map(({ name }) => `${tag}-${name}`)]))
  const patterns = new Map<string, Set<string>>()
  for (const { repository, tag = '' } of nodes.flatMap(({ name }) => referencesOf(name, naming)).map(parseReference))
    if (own.has(tag)) patterns.set(repository, new Set([...(patterns.get(repository) ?? []), tag]))
  return patterns
}

async function findPruned(
  repository: RegistryRepository,
  patterns: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<PrunedRepository> {
  const tags = await listTags(repository, signal)
  const isPruned = (tag: string) => [...patterns].some((pattern) => matchesTag(tag, pattern))
  const manifests = await readTags(repository, tags.filter(isPruned), signal)
  const pruned = tags
    .filter(isPruned)
    .sort()
    .flatMap((tag) => {
      const digest = manifests.get(tag)?.digest
      return digest === undefined ? [] : [{ repository, tag, digest }]
    })
  let needed: ReturnType<typeof findNeeded> | undefined
  const findUser = async (digest: string) => {
    needed ??= findNeeded(
      repository,
      tags.filter((tag) => !isPruned(tag)),
      signal,
    )
    return (await needed).get(digest)
  }
  return { repository, pruned, findUser }
}

async function deleteOne(
  context: ActionContext,
  { repository, pruned, findUser: findUserOf }: PrunedRepository,
  tag: PrunedTag,
  token: string,
): Promise<Deletion> {
  const findUser = async () => await findUserOf(tag.digest)
  if (repository.url !== githubRegistry) return await deleteTag(tag, findUser, context.signal)
  const isPruned = (name: string) => pruned.some((each) => each.tag === name)
  return await deletePackageVersion(context, tag, { token, isPruned, findUser })
}
