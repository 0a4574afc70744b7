import { join, relative } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { InputValueError } from '#shared/errors.js'
import { compileGlob } from '#shared/files/glob.js'
import { relativePosixPath } from '#shared/files/paths.js'
import type { Repository } from './repository.js'

export interface BuildInputRules {
  /** Folder of the project, absolute. */
  readonly directory: string
  /** Glob patterns of the input `build-inputs`, relative to `directory`. */
  readonly patterns: readonly string[]
}

/**
 * Lists the files that the user declares as generated: files that Git does not track, ignored or not, absolute. Throws when a pattern
 * matches no file at all, because the build would miss it.
 */
export async function listBuildInputs(
  { workspace }: Pick<ActionContext, 'workspace'>,
  { git, top }: Pick<Repository, 'git' | 'top'>,
  { directory, patterns }: BuildInputRules,
): Promise<string[]> {
  if (patterns.length === 0) return []
  const list = async (...options: string[]) => {
    const listed = await git('ls-files', '-z', ...options, '--', relative(top, directory) || '.')
    return listed.split('\0').filter((path) => path !== '')
  }
  const [untracked, tracked] = await Promise.all([list('--others'), list('--cached')])
  const inProject = (path: string) => relativePosixPath(directory, join(top, path))
  const globs = patterns.map((pattern) => ({ pattern, glob: compileGlob(pattern) }))
  const unused = globs.find(({ glob }) => ![...untracked, ...tracked].some((path) => glob.test(inProject(path))))
  if (unused !== undefined)
    throw new InputValueError('build-inputs', `contains \`${unused.pattern}\`, which matches no file`, {
      why: `The patterns are relative to \`${relativePosixPath(workspace, directory)}\``,
      fix: 'Generate the file before this step, or fix the pattern',
      commandFix: 'Generate the file, or fix the pattern',
    })
  return untracked.filter((path) => globs.some(({ glob }) => glob.test(inProject(path)))).map((path) => join(top, path))
}
