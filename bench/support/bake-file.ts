import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../../shared/test/support/run-action.js'
import { images } from './image-graph.js'

/** An image for each runtime, with what they are built from. */
export const fourImages = ['base', 'builder', 'runtime', 'runtime-gpu'] as const

const needs: Partial<Record<string, string>> = {
  builder: 'base',
  runtime: 'builder',
  'runtime-gpu': 'builder',
  dev: 'base-gpu',
}

/**
 * Writes the bake file that a user would write for the graph: one target for each image, linked by name, and the groups `six` and `four`.
 * With a socket, the targets of `six` get the deploy key and the trust store. Returns its path.
 */
export function writeBakeFile(
  workspace: string,
  prefix: string,
  { socket, cold }: { readonly socket: string; readonly cold: string },
): string {
  const createTarget = (name: string, suffix: string, more: object) => {
    const need = needs[name]
    const target = {
      context: workspace,
      dockerfile: join(workspace, 'docker', `${name}.Dockerfile`),
      tags: [`${prefix}baked-${name}:latest`],
      output: ['type=docker'],
      args: { COLD: cold },
      ...(need === undefined ? {} : { contexts: { [prefix + need]: `target:${need}${suffix}` } }),
      ...more,
    }
    return [`${name}${suffix}`, target] as const
  }
  const mounts = { secret: [`id=trust,src=${join(workspace, 'trust.pem')}`], ssh: [`default=${socket}`] }
  const targets = [
    ...images.map((name) => createTarget(name, '', mounts)),
    ...fourImages.map((name) => createTarget(name, '-plain', {})),
  ]
  const group = { six: { targets: images }, four: { targets: fourImages.map((name) => `${name}-plain`) } }
  const file = join(workspace, 'bake.json')
  writeFileSync(file, JSON.stringify({ group, target: Object.fromEntries(targets) }, null, 2))
  return file
}

/** Starts an SSH agent that holds the key, as a user of bake does before it. */
export function startAgent(key: string): { readonly socket: string; stop(): void } {
  const socket = join(temporaryFolder('agent'), 'socket')
  const said = execFileSync('ssh-agent', ['-a', socket], { encoding: 'utf8' })
  const pid = /SSH_AGENT_PID=(\d+)/.exec(said)?.[1] ?? ''
  execFileSync('ssh-add', ['-q', '-'], { input: key, env: { ...process.env, SSH_AUTH_SOCK: socket } })
  return {
    socket,
    stop() {
      process.kill(Number(pid))
    },
  }
}
