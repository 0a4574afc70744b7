import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { lastLine } from '#shared/process/runner.js'
import type { Engine } from '../engine/engine.js'
import type { Naming } from '../inputs/naming-inputs.js'
import { referencesOf, repositoryOf } from '../references/image-references.js'

/** Pushes all tags one after another, parents first: where the gateway cannot be used. A failure leaves some of them. */
export async function pushDirectly(
  { run, log }: Pick<ActionContext, 'run' | 'log'>,
  { docker }: Engine,
  images: readonly string[],
  naming: Naming,
  reason: string,
): Promise<Map<string, string>> {
  log.warning(`${reason}, so that tags are pushed one by one: a failure would leave some of them`)
  const digests = new Map<string, string>()
  for (const image of images) {
    for (const reference of referencesOf(image, naming)) {
      const { code, stderr } = await run(docker, ['push', reference], { show: true })
      if (code !== 0)
        throw new UserError(`${reference} could not be pushed`, {
          why: lastLine(stderr),
          fix: 'Log in to the registry before this step and check that it may be written. Running again pushes what is missing',
        })
    }
    digests.set(image, await digestOf(run, docker, image, naming))
  }
  return digests
}

async function digestOf(run: ActionContext['run'], docker: string, image: string, naming: Naming): Promise<string> {
  const [reference] = referencesOf(image, naming)
  const { stdout } = await run(docker, ['image', 'inspect', '--format', '{{join .RepoDigests "\\n"}}', reference])
  const wanted = `${repositoryOf(image, naming)}@`
  const found = stdout.split('\n').find((line) => line.startsWith(wanted) || line.startsWith(`docker.io/${wanted}`))
  return found?.split('@')[1]?.trim() ?? ''
}
