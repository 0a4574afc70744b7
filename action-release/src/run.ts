import type { ActionContext } from '#shared/context/action-context.js'
import { useProxy } from '#shared/network/network-settings.js'
import { hideStepVariables } from '#shared/process/hidden-env.js'
import { bumpByCommits } from './commands/bump-by-commits.js'
import { openChangesPullRequest } from './commands/open-pull-request.js'
import { propose } from './commands/propose.js'
import { publishToIndex } from './commands/publish-to-index.js'
import { release } from './commands/release.js'
import { updateNotes } from './commands/update-notes.js'
import { writeVersion } from './commands/write-version.js'
import { readReleaseInputs } from './inputs/read-inputs.js'

const commands = {
  release,
  propose,
  'write-version': writeVersion,
  'update-notes': updateNotes,
  'open-pull-request': openChangesPullRequest,
  'publish-to-index': publishToIndex,
}

/** Reads the inputs and runs the mode that they name. */
export async function runRelease(context: ActionContext): Promise<void> {
  const inputs = await readReleaseInputs(context)
  // Git runs the hooks of the repository, and the release its bump command.
  hideStepVariables(context.temp)
  useProxy(context)
  // A proposal looks for a merged one first.
  const decided = inputs.mode === 'propose' ? { context, inputs } : await bumpByCommits(context, inputs)
  if (decided !== undefined) await commands[inputs.mode](decided.context, decided.inputs)
}
