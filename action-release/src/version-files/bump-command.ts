import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { compileGlob } from '#shared/files/glob.js'
import { listFirst } from '#shared/format/list.js'
import type { Git } from '#shared/git.js'
import { changedFiles } from '#shared/git.js'
import { envForProject } from '#shared/process/child-env.js'
import { parseCommandTemplate } from '#shared/process/parse-argv.js'
import { runOk } from '#shared/process/runner.js'
import { requireRegularFile } from './regular-file.js'

/** A command of the repository that writes the version, and what it may change. */
export interface BumpCommand {
  /** With `{version}`. */
  readonly command: string
  readonly version: string
  /** Paths of the declared files, relative to the workspace. */
  readonly declared: readonly string[]
  /** Globs of further files that it may add, change, rename or delete. */
  readonly globs: readonly string[]
}

/** Splits a command into words, with quotes as in a shell, and replaces `{version}` in each word. No shell is involved. */
export function parseBumpCommand(template: string, version: string): readonly [string, ...string[]] | undefined {
  const [program, ...args] = parseCommandTemplate(template) ?? []
  if (program === undefined) return undefined
  const filled = (word: string) => word.replaceAll('{version}', version)
  return [filled(program), ...args.map(filled)]
}

/**
 * Runs the repository's own command, which may change nothing but the declared files. Returns the paths of what it changed. It sees neither the inputs of the action, and
 * therefore not the token, nor the files through which a step sets outputs and variables.
 */
export async function runBumpCommand(
  { run, env, workspace }: Pick<ActionContext, 'run' | 'env' | 'workspace'>,
  git: Git,
  { command, version, declared, globs }: BumpCommand,
): Promise<string[]> {
  const head = await git('rev-parse', 'HEAD')
  const settings = await git('config', '--list', '--local', '-z')
  const before = new Set(await changedFiles(git))
  const [program = command, ...args] = parseBumpCommand(command, version) ?? []
  await runOk(run, program, args, { cwd: workspace, env: envForProject(env), show: true })
  if ((await git('rev-parse', 'HEAD')) !== head)
    throw new UserError(`\`${command}\` made a commit`, {
      why: 'The release makes the commit itself, together with the tag',
      fix: 'Change the command so that it only writes files',
    })
  if ((await git('config', '--list', '--local', '-z')) !== settings)
    throw new UserError(`\`${command}\` changed the Git configuration of the clone`, {
      why: 'It decides where the release is pushed to',
      fix: 'Change the command so that it only writes files. Check the clone out again',
    })
  const allowed = globs.map(compileGlob)
  const isDeclared = (path: string) => declared.includes(path) || allowed.some((glob) => glob.test(path))
  const changed = await changedFiles(git)
  const undeclared = changed.filter((path) => !before.has(path) && !isDeclared(path))
  if (undeclared.length > 0)
    throw new UserError(`\`${command}\` changed more than ${[...declared, ...globs].join(', ')}: ${listFirst(undeclared)}`, {
      why: 'A release commits only the declared files',
      fix: 'Add them to `version-files`, or change the command so that it leaves them alone',
    })
  const own = [...new Set([...changed.filter(isDeclared), ...(await ignoredFiles(git, declared))])]
  for (const path of new Set([...declared, ...own])) requireRegularFile(workspace, path, `, made by \`${command}\``)
  return own
}

/** Declared files that Git ignores, of which the status says nothing: committing them fails, and the error names them. */
async function ignoredFiles(git: Git, declared: readonly string[]): Promise<string[]> {
  if (declared.length === 0) return []
  const names = await git('ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--', ...declared)
  return names.split('\0').filter((name) => name !== '')
}
