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
  const found = await findAllPruned(context, inputs, nodes)
  const results: PruneResult[] = []
  try {
    for (const repository of found)
      for (const tag of repository.pruned) {
        const deletion = inputs.dryRun ? undefined : await deleteOne(context, repository, tag, inputs.latestRule.token)
        const result = { reference: `${tag.repository.name}:${tag.tag}`, digest: tag.digest, deletion }
        context.log.info(`${result.reference} ${describe(deletion)}`)
        results.push(result)
      }
  } finally {
    report(context, results)
  }
  if (results.length === 0) context.log.info('The pull request has no tags')
  const kept = listResults(results, 'needed')
  if (kept !== '') context.log.warning(`Tags of the pull request stay, because others need their images: ${kept}`)
  const failed = listResults(results, 'failed')
  if (failed !== '')
    throw new UserError(`Tags of the pull request could not be deleted: ${failed}`, {
      fix: 'Give the login the permission to delete, or delete them in the registry',
    })
}

/** A tag of the pull request, and what became of it. */
interface PruneResult {
  readonly reference: string
  readonly digest: string
  /** Undefined in a dry run. */
  readonly deletion: Deletion | undefined
}

/** Sets the output and the summary, also with what was deleted before an error. */
function report({ summary, setOutput }: Pick<ActionContext, 'summary' | 'setOutput'>, results: readonly PruneResult[]) {
  const isGone = ({ deletion }: PruneResult) => deletion === undefined || deletion.state === 'deleted'
  setOutput(
    'pruned',
    results.filter(isGone).map(({ reference }) => reference),
  )
  const rows = results.map(({ reference, digest, deletion }) => [reference, digest, describe(deletion)])
  const table = rows.length === 0 ? 'None exist.' : renderTable(['Tag', 'Digest', 'Result'], rows)
  summary.add(`## Tags of the pull request\n\n${table}`)
}

function listResults(results: readonly PruneResult[], state: Deletion['state']): string {
  const matching = results.filter(({ deletion }) => deletion?.state === state)
  return matching.map(({ reference, deletion }) => `${reference} (${describe(deletion)})`).join(', ')
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

/** Reads the tags of the pull request in all repositories of the images. Throws before the first deletion if one cannot be read. */
async function findAllPruned(
  context: ActionContext,
  inputs: PruneInputs,
  nodes: readonly Pick<ImageNode, 'name'>[],
): Promise<PrunedRepository[]> {
  const { dryRun, latestRule } = inputs
  const found: PrunedRepository[] = []
  for (const [name, tags] of findPatterns(inputs, nodes)) {
    const repository = await openRepository(context, name)
    if (repository.url === githubRegistry && latestRule.token === '' && !dryRun)
      throw new UserError('Input `token` is missing, with which the API of GitHub deletes tags on ghcr.io', {
        fix: 'Set it to `${{ github.token }}`, with the permission `packages: write`',
      })
    found.push(await findPruned(repository, tags, context.signal))
  }
  return found
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
