import type { ActionContext } from '#shared/context/action-context.js'
import type { Git } from '#shared/git.js'
import type { Remote } from '../git/remote.js'
import type { GitHubServices } from '../github/services.js'
import { appendSections, formatSections } from '../notes/compose-notes.js'
import type { Image } from '../notes/images.js'
import { listLockChanges } from '../notes/lock-changes.js'
import type { NotesSource } from '../notes/notes-source.js'
import { readNotes } from '../notes/notes-source.js'
import type { Plan } from '../plan/plan.js'
import { fillTemplate } from '../version/fill-template.js'

export interface NotesSettings {
  readonly source: NotesSource
  /** Globs of the locks whose changes are listed. */
  readonly locks: readonly string[]
  readonly images: readonly Image[]
  /** Markdown that follows the notes, with `{version}` and `{tag}`. */
  readonly append: string
}

interface NotesRepository {
  readonly local: Git
  readonly remote: Remote
  readonly github: GitHubServices
}

/**
 * Gathers everything that the notes consist of, and returns a function that reads them once the version files are written: a bump
 * command may write the changelog.
 *
 * GitHub generates notes in every case. That changes nothing, and a token without write permission is rejected here, before the commit
 * point. Source: GitHub REST API, "Generate release notes content", which needs `contents: write`.
 */
export async function prepareNotes(
  context: ActionContext,
  { local, remote, github }: NotesRepository,
  { release, commit, previous, assets }: Plan,
  settings: NotesSettings | undefined,
): Promise<() => Promise<string>> {
  if (settings === undefined) return () => Promise.resolve('')
  const { source, locks, images } = settings
  const appended = fillTemplate(settings.append, release)
  const comparison = { patterns: locks, commit: previous.commit, tag: previous.tag }
  const lockChanges = await listLockChanges(context, { local, remote }, comparison)
  const sections = formatSections({ assets, images, lockChanges, previousTag: previous.tag })
  const target = commit.existing ?? commit.base
  const generated = await github.releases.generateNotes(release.tag, target, previous.tag)
  return async () => {
    const notes = await readNotes(context, source, generated, release.version)
    return appendSections(appended === '' ? notes : `${notes.trimEnd()}\n\n${appended}`, sections)
  }
}
