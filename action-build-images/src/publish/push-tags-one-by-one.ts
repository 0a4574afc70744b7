import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { lastLine } from '#shared/process/runner.js'
import { referencesOf, repositoryOf } from '../references/image-references.js'
import type { Naming } from '../references/naming.js'

/**
 * Pushes the tags of all images one after another, parents first, for engines that cannot use the push proxy. A failure leaves those
 * already pushed. Returns the digests by image.
 */
export async function pushTagsOneByOne(
  { run }: Pick<ActionContext, 'run'>,
  docker: string,
  images: readonly string[],
  naming: Naming,
): Promise<Map<string, string>> {
  const digests = new Map<string, string>()
  for (const image of images) {
    for (const reference of referencesOf(image, naming)) {
      const { code, stderr } = await run(docker, ['push', reference], { show: true })
      if (code !== 0)
        throw new UserError(`${reference} could not be pushed`, {
          why: lastLine(stderr),
          fix: 'Log in to the registry before this step and check that the user may push to it, then run the step again: it pushes only what is missing',
          commandFix:
            'Log in to the registry and check that you may push to it, then run the command again: it pushes only what is missing',
        })
    }
    digests.set(image, await readRepoDigest(run, docker, image, naming))
  }
  return digests
}

/** Reads the digest that the engine records for the repository of an image; '' if it has none. */
async function readRepoDigest(run: ActionContext['run'], docker: string, image: string, naming: Naming): Promise<string> {
  const [reference] = referencesOf(image, naming)
  const { stdout } = await run(docker, ['image', 'inspect', '--format', '{{join .RepoDigests "\\n"}}', reference])
  const prefix = `${repositoryOf(image, naming)}@`
  const line = stdout.split('\n').find((each) => each.startsWith(prefix) || each.startsWith(`docker.io/${prefix}`))
  return line?.split('@')[1]?.trim() ?? ''
}
