import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { connectGitHub } from '../github/services.js'
import type { Inputs } from '../inputs/types.js'
import { appendImages } from '../notes/images.js'
import { formatTag } from '../state/release-target.js'
import { chooseTemplate } from '../state/tag-template.js'

/**
 * Runs `mode: update-notes`: adds the images to the notes of a published release. A second run replaces what the first one added. No
 * checkout is needed.
 */
export async function updateNotes(context: ActionContext, { version, tag, notes, token, dryRun }: Inputs): Promise<void> {
  if (token === undefined || version.requested.kind !== 'exact') return
  const { releases } = await connectGitHub(context, token)
  const { template } = chooseTemplate(tag.template === undefined ? await releases.newestPublishedTags() : [], tag.template, tag)
  const tagName = formatTag(template, version.requested.version)
  const published = (await releases.ofTag(tagName)).find((release) => !release.draft)
  if (published === undefined)
    throw new UserError(`The repository has no published release ${tagName}`, {
      fix: 'Check the inputs `version` and `tag-template`, and run this step after the release',
    })
  const body = appendImages(published.body, notes.images)
  if (!dryRun && body !== published.body) await releases.updateBody(published.id, body)
  context.setOutput('tag', tagName)
  context.setOutput('release-url', published.url)
  context.log.info(`${dryRun ? 'Would add' : 'Added'} ${notes.images.length} images to the notes: ${published.url}`)
}
