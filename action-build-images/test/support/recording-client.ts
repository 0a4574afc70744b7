import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { runDocker } from './engine.js'

/** The real buildx behind a script that notes its calls. */
export interface RecordingClient {
  /** For the environment of a run. */
  readonly env: { readonly DOCKER_CONFIG: string }
  /** The subcommands that were called since the last time: `bake`, `build`. */
  takeCalls(): string[]
}

/** Makes a configuration folder of docker whose plugin buildx notes each call. */
export function makeRecordingClient(): RecordingClient {
  const plugins = JSON.parse(runDocker('info', '--format', '{{json .ClientInfo.Plugins}}')) as { Name: string; Path: string }[]
  const real = plugins.find(({ Name }) => Name === 'buildx')?.Path ?? ''
  const folder = temporaryFolder('docker-config')
  const calls = join(folder, 'calls')
  const plugin = join(folder, 'cli-plugins', 'docker-buildx')
  writeTree(folder, {
    calls: '',
    'config.json': '{}',
    'cli-plugins/docker-buildx': `#!/bin/sh\necho "$1" >>'${calls}'\nexec '${real}' "$@"\n`,
  })
  chmodSync(plugin, 0o755)
  let taken = 0
  return {
    env: { DOCKER_CONFIG: folder },
    takeCalls() {
      const all = readFileSync(calls, 'utf8').split('\n').slice(0, -1)
      const next = all.slice(taken).filter((name) => name === 'bake' || name === 'build')
      taken = all.length
      return next
    },
  }
}
