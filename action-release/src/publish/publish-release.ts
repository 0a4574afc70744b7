import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { AssetFile } from '../assets/assets.js'
import { contentOf } from '../assets/assets.js'
import type { Asset, GitHub, Release } from '../github/releases.js'
import { patiently } from '../github/retry.js'
import type { Plan } from '../plan/plan.js'
import { isSame } from '../plan/plan.js'
import { draftMarker } from './draft-marker.js'

type Hands = Pick<ActionContext, 'log' | 'signal' | 'workspace'>

/**
 * From the tag to the published release: a draft (an earlier one of ours is taken over), the files one after another, each
 * checked, and then the release is made public. Every step looks first whether it is done. Source of the order: GitHub
 * "Immutable releases": what is published does not change.
 */
export async function publishRelease(
  hands: Hands,
  github: GitHub,
  { plan, sha, assets, notes }: { plan: Plan; sha: string; assets: readonly AssetFile[]; notes: string },
): Promise<Release> {
  hands.log.info(`Making the draft release of ${plan.tag}`)
  const draft = await draftOf(hands, github, plan, {
    tag: plan.tag,
    target: sha,
    name: plan.tag,
    body: `${notes}\n\n${draftMarker(plan.version)}`.trim(),
    prerelease: plan.prerelease,
  })
  for (const file of assets) {
    hands.log.info(`Attaching ${file.name} (${file.size} bytes)`)
    await attach(hands, github, draft, file)
  }
  hands.log.info(`Publishing ${plan.tag}`)
  await github.publish(draft.id, { target: sha, latest: plan.latest })
  return await verified(github, plan.tag, assets)
}

/** Our draft: the oldest one that is there, or a new one. Empty twins that an interrupted run left are removed. */
async function draftOf(
  hands: Hands,
  github: GitHub,
  { tag, version }: Plan,
  wanted: Parameters<GitHub['createDraft']>[0],
): Promise<Release> {
  const release = await patiently(hands, `POST the draft release ${tag}`, async () => {
    const own = (await github.releases(tag)).filter((each) => each.draft && each.body.includes(draftMarker(version)))
    const [first, ...twins] = own
    for (const twin of twins.filter(({ assets }) => assets.length === 0)) await github.removeRelease(twin.id)
    return first ?? (await github.createDraft(wanted))
  })
  const isWhole = ({ state }: Asset) => state === 'uploaded'
  for (const left of release.assets) if (!isWhole(left)) await github.removeAsset(left.id)
  return { ...release, assets: release.assets.filter(isWhole) }
}

/** Uploads a file unless it is there; what is there under its name and is not the file is replaced, because a draft is ours. */
async function attach(hands: Hands, github: GitHub, draft: Release, file: AssetFile): Promise<void> {
  await patiently(hands, `POST the file ${file.name}`, async (attempt) => {
    // A failed upload may have left an asset, whole or empty, that the first look did not see.
    const there = attempt === 0 ? draft : (await github.releases(draft.tag)).find(({ id }) => id === draft.id)
    const same = there?.assets.find(({ name }) => name === file.name)
    if (same !== undefined && isSame(same, file)) return
    if (same !== undefined) await github.removeAsset(same.id)
    requireSame(await github.upload(draft, { name: file.name, content: await contentOf(file) }), file)
  })
}

function requireSame(asset: Asset, file: AssetFile): void {
  if (isSame(asset, file)) return
  const { name, state, size, digest = 'unknown' } = asset
  throw new UserError(`${file.name} arrived as ${name}, ${state}, ${size} bytes, digest ${digest}`, {
    why: `It should be ${file.size} bytes, digest sha256:${file.sha256}`,
    fix: 'The release is not published. Run it again',
  })
}

/** The release as everybody sees it, with all its files. */
async function verified(github: GitHub, tag: string, assets: readonly AssetFile[]): Promise<Release> {
  const seen = (await github.releases(tag)).find((release) => !release.draft)
  const missing = assets.filter((file) => seen?.assets.some((asset) => isSame(asset, file)) !== true)
  if (seen !== undefined && missing.length === 0) return seen
  throw new UserError(
    seen === undefined
      ? `Release ${tag} was published, but GitHub does not show it`
      : `Release ${tag} was published without ${missing.map(({ name }) => name).join(', ')}`,
    { fix: 'Look at the releases page, and run it again' },
  )
}
