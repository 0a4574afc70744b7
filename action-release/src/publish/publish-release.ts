import type { ActionContext } from '#shared/context/action-context.js'
import { messageOf, UserError } from '#shared/errors.js'
import type { AssetFile } from '../assets/asset-file.js'
import { isSameAsset, readAsset } from '../assets/asset-file.js'
import { statusOf } from '../github/http-error.js'
import type { Asset, NewRelease, Release } from '../github/release-types.js'
import type { ReleasesApi } from '../github/releases.js'
import { retryRequest } from '../github/retry.js'
import { draftMarker } from './draft-marker.js'

/** A release whose tag exists, and that is to be published. */
export interface ReleaseToPublish {
  readonly version: string
  readonly tag: string
  /** Title of its page. */
  readonly name: string
  /** Full id of the release commit. */
  readonly commit: string
  readonly prerelease: boolean
  readonly latest: boolean
  /** Category of the discussion to open; undefined for none. */
  readonly discussionCategory: string | undefined
  /** Markdown. */
  readonly notes: string
  readonly assets: readonly AssetFile[]
  /** Whether a draft that someone else created for the tag is published, with its notes. */
  readonly adoptDraft: boolean
}

/**
 * Publishes a release: creates a draft or reuses the one of an earlier run, uploads and verifies the files one after another, and then
 * makes the release public. Each step first checks whether it is already done. Published releases may be immutable, which is why the
 * files come first. Source: GitHub "Immutable releases".
 */
export async function publishRelease(
  context: Pick<ActionContext, 'log' | 'signal'>,
  releases: ReleasesApi,
  release: ReleaseToPublish,
): Promise<Release> {
  const { version, tag, name, commit, prerelease, notes, assets, adoptDraft } = release
  context.log.info(`Creating the draft release of ${tag}`)
  const body = `${notes}\n\n${draftMarker(version)}`.trim()
  const draft = await ensureDraft(context, releases, { version, adoptDraft }, { tag, target: commit, name, body, prerelease })
  for (const [index, file] of assets.entries()) {
    context.log.info(`Attaching ${file.name} (file ${index + 1} of ${assets.length}, ${file.size} bytes)`)
    await ensureAsset(context, releases, draft, file)
  }
  context.log.info(`Publishing ${tag}`)
  await publishDraft(releases, draft, release)
  return await verifyPublished(releases, tag, assets)
}

async function publishDraft(
  releases: ReleasesApi,
  draft: Release,
  { tag, commit, latest, prerelease, discussionCategory }: ReleaseToPublish,
): Promise<void> {
  try {
    await releases.publish(draft.id, { target: commit, latest, prerelease, discussionCategory })
  } catch (error) {
    if (discussionCategory === undefined || ![403, 404].includes(statusOf(error) ?? 0)) throw error
    throw new UserError(`GitHub does not open a discussion in ${discussionCategory}, so ${tag} is still a draft`, {
      why: messageOf(error),
      fix: 'Check that the category exists, and give the job `permissions: discussions: write`. Then run the release again',
      commandFix: 'Check that the category exists, and use a token that may write discussions. Then release again',
    })
  }
}

/** Returns the oldest draft of this action, or the one to adopt, or creates one. Empty duplicates and failed uploads of interrupted runs are removed. */
async function ensureDraft(
  context: Pick<ActionContext, 'log' | 'signal'>,
  releases: ReleasesApi,
  { version, adoptDraft }: Pick<ReleaseToPublish, 'version' | 'adoptDraft'>,
  newDraft: NewRelease,
): Promise<Release> {
  const draft = await retryRequest(context, `POST the draft release ${newDraft.tag}`, async () => {
    const all = await releases.ofTag(newDraft.tag)
    const [oldest, ...duplicates] = all.filter((each) => each.draft && each.body.includes(draftMarker(version)))
    for (const { id, assets } of duplicates) if (assets.length === 0) await releases.removeRelease(id)
    const adopted = adoptDraft ? all.find((each) => each.draft) : undefined
    return oldest ?? adopted ?? (await releases.createDraft(newDraft))
  })
  const isUploaded = ({ state }: Asset) => state === 'uploaded'
  for (const asset of draft.assets) if (!isUploaded(asset)) await releases.removeAsset(asset.id)
  return { ...draft, assets: draft.assets.filter(isUploaded) }
}

/** Uploads a file unless the draft has it. Another file of that name is replaced, because the draft belongs to this action. */
async function ensureAsset(
  context: Pick<ActionContext, 'log' | 'signal'>,
  releases: ReleasesApi,
  draft: Release,
  file: AssetFile,
): Promise<void> {
  await retryRequest(context, `POST the file ${file.name}`, async (attempt) => {
    // A failed upload may have left an asset, complete or empty, that the draft did not have before.
    const current = attempt === 0 ? draft : (await releases.ofTag(draft.tag)).find(({ id }) => id === draft.id)
    const existing = current?.assets.find(({ name }) => name === file.name)
    if (existing !== undefined && isSameAsset(existing, file)) return
    if (existing !== undefined) await releases.removeAsset(existing.id)
    const uploaded = await releases.upload(draft, { name: file.name, content: await readAsset(file) })
    requireSameAsset(uploaded, file)
  })
}

function requireSameAsset(asset: Asset, file: AssetFile): void {
  if (isSameAsset(asset, file)) return
  const { name, state, size, digest = 'unknown' } = asset
  throw new UserError(`${file.name} was uploaded as ${name} with state ${state}, ${size} bytes, digest ${digest}`, {
    why: `It should have ${file.size} bytes and digest sha256:${file.sha256}`,
    fix: 'The release is not published. Run it again',
  })
}

/** Reads the release as the public sees it. Throws a `UserError` if it or one of its files is missing. */
async function verifyPublished(releases: ReleasesApi, tag: string, files: readonly AssetFile[]): Promise<Release> {
  const fix = 'Check the releases page, and run the release again'
  const published = (await releases.ofTag(tag)).find((release) => !release.draft)
  if (published === undefined) throw new UserError(`Release ${tag} was published, but GitHub does not list it`, { fix })
  const missing = files.filter((file) => !published.assets.some((asset) => isSameAsset(asset, file)))
  if (missing.length === 0) return published
  throw new UserError(`Release ${tag} was published without ${missing.map(({ name }) => name).join(', ')}`, { fix })
}
