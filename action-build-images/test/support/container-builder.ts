import { join } from 'node:path'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import { runDockerIn } from './engine.js'
import type { TestBuilder } from './remote-builder.js'

/** Starts a builder of the driver `docker-container`: a separate BuildKit in a container that shares this machine's network. */
export function startContainerBuilder(image: string): TestBuilder {
  const folder = temporaryFolder('builder')
  const env = { BUILDX_CONFIG: join(folder, 'buildx') }
  const options = ['--driver-opt', `image=${image},network=host`, '--buildkitd-flags=--allow-insecure-entitlement=network.host']
  runDockerIn(env, 'buildx', 'create', '--name', 'near', '--driver', 'docker-container', ...options, '--bootstrap')
  return {
    name: 'near',
    env,
    close: () => void runDockerIn(env, 'buildx', 'rm', '--force', 'near'),
  }
}
