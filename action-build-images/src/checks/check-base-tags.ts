import { runTasks } from '#shared/concurrency/task-pool.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { messageOf, UserError } from '#shared/errors.js'
import { renderTable } from '#shared/format/markdown.js'
import type { ImageSource } from '../dockerfile/source.js'
import { dockerfileLocation } from '../dockerfile/source.js'
import type { ImageUse } from '../dockerfile/stages.js'
import type { CheckRule } from '../inputs/build-inputs.js'
import type { BaseOverrides } from '../references/base-overrides.js'
import { findBaseOverride } from '../references/base-overrides.js'
import { parseReference } from '../references/parse-reference.js'
import { readManifest } from '../registry/manifests.js'
import { openRepository } from '../registry/open-repository.js'
import { readIndexEntries } from '../registry/platforms.js'

/** The images whose bases are checked. */
interface BaseCheck {
  readonly nodes: readonly BaseUser[]
  readonly baseOverrides: BaseOverrides
  readonly rule: CheckRule
}

interface BaseUser {
  readonly dockerfile: { readonly source: Pick<ImageSource, 'displayPath' | 'isFromCatalogue'> }
  readonly bases: readonly Pick<ImageUse, 'reference' | 'line'>[]
}

/** A tag that no longer points to the digest that a Dockerfile pins. */
interface MovedBase {
  readonly reference: string
  readonly file: string
  readonly line: number
  /** What the tag points to now; undefined if it no longer exists. */
  readonly digest: string | undefined
}

type CheckContext = Pick<ActionContext, 'env' | 'run' | 'signal' | 'log' | 'summary' | 'setOutput'>

/** Registries that do not answer must not hold up a run. */
const timeoutMs = 30_000

/** Tags that are asked for at the same time. */
const limit = 4

/**
 * Finds bases that are pinned by tag and digest (`python:3.12-slim@sha256:…`) and whose tag has moved since. Reports each at its line and in
 * the output `moved-bases`, and throws for the rule `fail`. Bases that `base-images` replaces, and those of the catalogue, are left out. A
 * registry that cannot be read is one warning.
 */
export async function checkBaseTags(context: CheckContext, { nodes, baseOverrides, rule }: BaseCheck): Promise<void> {
  const uses = nodes
    .filter(({ dockerfile }) => !dockerfile.source.isFromCatalogue)
    .flatMap(({ dockerfile: { source }, bases }) => bases.map(({ reference, line }) => ({ source, reference, line })))
    .filter(({ reference }) => isPinned(reference) && findBaseOverride(reference, baseOverrides) === undefined)
  const current = await readTags(context, [...new Set(uses.map(({ reference }) => reference))])
  const moved = new Map<string, MovedBase>()
  for (const { source, reference, line } of uses) {
    const tag = current.get(reference)
    if (tag?.isMoved !== true) continue
    const base = { reference, file: source.displayPath, line, digest: tag.digest }
    const place = `${base.file}:${line}`
    if (moved.has(`${place} ${reference}`)) continue
    moved.set(`${place} ${reference}`, base)
    const at = dockerfileLocation(source, line)
    if (rule === 'fail') context.log.error(describe(base), at)
    else context.log.warning(describe(base), at)
  }
  context.setOutput('moved-bases', [...moved.values()])
  if (moved.size === 0) return
  const rows = [...moved.values()].map((base) => [`${base.file}:${base.line}`, base.reference, base.digest ?? 'no such tag'])
  context.summary.add(`## Moved base tags\n\n${renderTable(['Line', 'Base', 'The tag is now'], rows)}`)
  if (rule === 'fail')
    throw new UserError(`Base tags have moved: ${[...moved.values()].map(({ reference }) => nameOf(reference)).join(', ')}`, {
      fix: 'Pin the new digests, or set `base-tags: warn`',
    })
}

function isPinned(reference: string): boolean {
  const { tag, digest } = parseReference(reference)
  return tag !== undefined && digest !== undefined
}

function describe({ reference, digest }: MovedBase): string {
  const { digest: pinned = '' } = parseReference(reference)
  const now = digest === undefined ? 'no longer exists' : `is ${digest} now`
  return `The tag ${nameOf(reference)} ${now}; this line pins ${pinned}`
}

/** `python:3.12-slim` of a pinned reference. */
function nameOf(reference: string): string {
  return reference.split('@', 1)[0] ?? reference
}

interface TagState {
  readonly isMoved: boolean
  readonly digest: string | undefined
}

type TagLookup = { readonly state: 'read'; readonly tag: TagState } | { readonly state: 'unknown'; readonly reason: string }

/** Reads what the tags of pinned references point to; those that cannot be read are missing. */
async function readTags(context: CheckContext, references: readonly string[]): Promise<ReadonlyMap<string, TagState>> {
  const states = new Map<string, TagState>()
  const problems: string[] = []
  const tasks = references.map((reference) => ({
    name: reference,
    dependsOn: [],
    run: async () => {
      const lookup = await readTag(context, reference)
      if (lookup.state === 'unknown') problems.push(`${nameOf(reference)} (${lookup.reason})`)
      else states.set(reference, lookup.tag)
    },
  }))
  await runTasks(tasks, { limit })
  if (problems.length > 0) context.log.warning(`Whether these base tags have moved is unknown: ${problems.sort().join(', ')}`)
  return states
}

/** Reads what a tag points to. A digest may be that of one platform, which the index of the tag lists. */
async function readTag({ env, run, signal }: CheckContext, reference: string): Promise<TagLookup> {
  const { repository: name, tag = '', digest: pinned = '' } = parseReference(reference)
  const timeout = AbortSignal.timeout(timeoutMs)
  try {
    const repository = await openRepository({ env, run }, name)
    const lookup = await readManifest(repository, tag, AbortSignal.any([signal, timeout]))
    if (lookup.state === 'failed') return { state: 'unknown', reason: lookup.reason }
    if (lookup.state === 'missing') return { state: 'read', tag: { isMoved: true, digest: undefined } }
    const { manifest } = lookup
    const isListed = (readIndexEntries(manifest) ?? []).some(({ digest }) => digest === pinned)
    return { state: 'read', tag: { isMoved: manifest.digest !== pinned && !isListed, digest: manifest.digest } }
  } catch (error) {
    signal.throwIfAborted()
    return { state: 'unknown', reason: timeout.aborted ? `no answer within ${timeoutMs / 1000} s` : messageOf(error) }
  }
}
