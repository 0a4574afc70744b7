import type { ActionContext } from '#shared/context/action-context.js'
import { useProxy } from '#shared/network/network-settings.js'
import { hideStepVariables } from '#shared/process/hidden-env.js'
import { bumpByCommits } from './commands/bump-by-commits.js'
import { readReleaseInputs } from './inputs/read-inputs.js'

/** The command of each mode. Only the code of the one that runs is loaded. */
const commands = {
  release: async () => (await import('./commands/release.js')).release,
  propose: async () => (await import('./commands/propose.js')).propose,
  'write-version': async () => (await import('./commands/write-version.js')).writeVersion,
  'update-notes': async () => (await import('./commands/update-notes.js')).updateNotes,
  'open-pull-request': async () => (await import('./commands/open-pull-request.js')).openChangesPullRequest,
  'publish-to-index': async () => (await import('./commands/publish-to-index.js')).publishToIndex,
  attest: async () => (await import('./commands/attest-files.js')).attestFiles,
} as const

/** Reads the inputs and runs the mode that they name. */
export async function runRelease(context: ActionContext): Promise<void> {
  const inputs = await readReleaseInputs(context)
  // Git runs the hooks of the repository, and the release its bump command.
  hideStepVariables(context.temp)
  useProxy(context)
  // A proposal looks for a merged one first.
  const decided = inputs.mode === 'propose' ? { context, inputs } : await bumpByCommits(context, inputs)
  if (decided === undefined) return
  const run = await commands[inputs.mode]()
  await run(decided.context, decided.inputs)
}
