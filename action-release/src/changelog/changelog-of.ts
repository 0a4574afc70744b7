import type { ActionContext } from '#shared/context/action-context.js'
import type { Inputs } from '../inputs/types.js'
import type { PlannedRelease } from '../plan/plan.js'
import type { VersionUpdate } from '../version-files/update-files.js'
import { planChangelog } from './plan-changelog.js'

/** How the release changes the changelog, if its section is written from the commits since `previous`. */
export async function changelogOf(
  context: ActionContext,
  { notes: { file, changelogDay }, version: { projectPaths } }: Inputs,
  release: Pick<PlannedRelease, 'version' | 'tag'>,
  previous: string | undefined,
): Promise<Pick<VersionUpdate, 'changelog'>> {
  if (changelogDay === undefined || file?.kind !== 'changelog') return {}
  const settings = { path: file.path, commitPaths: projectPaths, day: changelogDay }
  const { version, tag } = release
  return { changelog: await planChangelog(context, settings, { version, tag }, previous) }
}
