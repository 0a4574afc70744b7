import { UserError } from '#shared/errors.js'
import type { World } from '#shared/world.js'
import type { Engine } from './engine.js'
import type { Naming } from './inputs.js'
import { referencesOf, repositoryOf } from './names.js'

/** Pushes all tags of the images, parents first, and gives the digest of each in its registry. Called when all are built. */
export async function publish(
  world: Pick<World, 'run' | 'log'>,
  { docker }: Engine,
  images: readonly string[],
  naming: Naming,
): Promise<Map<string, string>> {
  const digests = new Map<string, string>()
  for (const image of images)
    await world.log.group(`${image}: pushing`, async () => {
      for (const reference of referencesOf(image, naming)) await push(world, docker, reference)
      digests.set(image, await digestOf(world, docker, image, naming))
    })
  return digests
}

async function push({ run }: Pick<World, 'run'>, docker: string, reference: string): Promise<void> {
  const { code, stderr } = await run(docker, ['push', reference], { show: true })
  if (code === 0) return
  throw new UserError(`${reference} could not be pushed`, {
    why: stderr.trim().split('\n').at(-1) ?? '',
    fix: 'Log in to the registry before this step and check that it may be written. Running again pushes what is missing',
  })
}

async function digestOf({ run }: Pick<World, 'run'>, docker: string, image: string, naming: Naming): Promise<string> {
  const [reference] = referencesOf(image, naming)
  const { stdout } = await run(docker, ['image', 'inspect', '--format', '{{join .RepoDigests "\\n"}}', reference])
  const wanted = `${repositoryOf(image, naming)}@`
  const found = stdout.split('\n').find((line) => line.startsWith(wanted) || line.startsWith(`docker.io/${wanted}`))
  return found?.split('@')[1]?.trim() ?? ''
}
