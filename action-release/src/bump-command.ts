import { UserError } from '#shared/errors.js'
import { changedFiles } from '#shared/git.js'
import type { Git } from '#shared/git.js'
import { runOk } from '#shared/process.js'
import type { World } from '#shared/world.js'
import { requireVersion } from './version-file.js'

/** The program and its arguments: the words between blanks, with the version in place of `{version}`. No shell sees them. */
export function commandOf(template: string, version: string): readonly [string, ...string[]] {
  const [program = '', ...args] = template
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('{version}', version))
  return [program, ...args]
}

/**
 * Has the repository's own command write the version. Afterwards nothing but the version file may have changed, and it has to
 * read the version. The command does not see the inputs of the action, and so not the token.
 */
export async function runBumpCommand(
  { run, env, workspace }: Pick<World, 'run' | 'env' | 'workspace'>,
  git: Git,
  { command, file, version }: { readonly command: string; readonly file: string; readonly version: string },
): Promise<void> {
  const before = new Set(await changedFiles(git))
  const [program, ...args] = commandOf(command, version)
  await runOk(run, program, args, { cwd: workspace, env: withoutSecrets(env), show: true })
  const changed = (await changedFiles(git)).filter((path) => !before.has(path) && path !== file)
  if (changed.length > 0)
    throw new UserError(`\`${command}\` changed more than ${file}: ${changed.slice(0, 5).join(', ')}`, {
      why: 'A release commits nothing but the version file',
      fix: 'Have it write only that file, or name another one with `version-file`',
    })
  await requireVersion(workspace, file, version)
}

function withoutSecrets(env: World['env']): World['env'] {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(INPUT_|ACTIONS_.*TOKEN$)/.test(name)))
}
