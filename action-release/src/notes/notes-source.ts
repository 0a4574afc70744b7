import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Git } from '#shared/git.js'
import type { Inputs } from '../inputs/read-inputs.js'
import type { Plan } from '../plan/plan.js'
import type { VersionPlace } from '../version/version-locations.js'
import { givenNotes } from './release-notes.js'

/** The notes of the user's own. */
export interface OwnNotes {
  /** What is known before the release; undefined where GitHub is to make them, or the bump command is still to write them. */
  readonly text: string | undefined
  /** The notes once the files are written. Throws a `UserError` where there are none, so that nothing is pushed. */
  whenWritten(): Promise<string | undefined>
}

/**
 * Reads the notes where they are: in the work tree; in the release commit, when the bump command may have written them into it; or
 * after that command has run, when it is still to run.
 */
export async function ownNotes(
  { workspace }: Pick<ActionContext, 'workspace'>,
  local: Git,
  {
    inputs,
    plan,
    places,
  }: {
    readonly inputs: Pick<Inputs, 'notesFile' | 'changelog' | 'bumpCommand'>
    readonly plan: Pick<Plan, 'state' | 'commit' | 'sha' | 'version'>
    readonly places: readonly VersionPlace[]
  },
): Promise<OwnNotes> {
  const inTree = async (file: string) => await readFile(join(workspace, file), 'utf8')
  const inCommit = async (file: string) => await local('show', `${plan.sha}:${file}`)
  const isWritten = inputs.bumpCommand !== '' && places.some(({ path }) => path === inputs.changelog)
  if (isWritten && plan.state === 'fresh' && plan.commit !== 'none')
    return { text: undefined, whenWritten: async () => await givenNotes(inTree, inputs, plan.version) }
  const text = await givenNotes(isWritten && plan.sha !== '' ? inCommit : inTree, inputs, plan.version)
  return { text, whenWritten: () => Promise.resolve(text) }
}
