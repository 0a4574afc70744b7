import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { writeTree } from '../../shared/test/support/run-action.js'

/** The six images of the guide, parents first. */
export const images = ['base', 'base-gpu', 'builder', 'runtime', 'runtime-gpu', 'dev'] as const

export const docker = existsSync('/usr/bin/docker') ? '/usr/bin/docker' : 'docker'

/** Runs docker in this folder and returns its output. */
export function runDocker(cwd: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(docker, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`docker ${args.join(' ')}: ${stderr}`)
  return stdout.trim()
}

/** Removes untagged images by id. Parents of other images are kept. */
export function forget(ids: Iterable<string>): void {
  const all = [...new Set(ids)]
  if (all.length > 0) spawnSync(docker, ['rmi', '--force', ...all], { stdio: 'ignore' })
}

/** A step that loads one core, as a compiler does, and writes a large file. `COLD` is part of the builder's cache key. */
export const work = (name: string, mounts = ''): string =>
  `ARG COLD=none\nRUN ${mounts} : ${name} "$COLD"; tar -cf /opt/${name}.tar -C /usr lib/python3 share/perl; gzip -6 /opt/${name}.tar`

export interface Bases {
  readonly python: string
  readonly cuda: string
}

/** Writes a repository with the six images. `step` returns the instructions of each; `prefix` is the prefix of their names. */
export function writeGraph(
  workspace: string,
  prefix: string,
  { python, cuda }: Bases,
  step = (name: string) => work(name),
): void {
  const final = (name: string, base: string) =>
    `FROM ${prefix}builder AS build\n${step(name)}\nFROM ${base}\nCOPY --from=build /opt /opt\nCOPY leaf-${name} /leaf\n`
  writeTree(workspace, {
    'docker/base.Dockerfile': `FROM ${python}\n${step('base')}\n`,
    'docker/base-gpu.Dockerfile': `FROM ${cuda}\n${step('base-gpu')}\n`,
    'docker/builder.Dockerfile': `FROM ${prefix}base\n${step('builder')}\n`,
    'docker/runtime.Dockerfile': final('runtime', python),
    'docker/runtime-gpu.Dockerfile': final('runtime-gpu', cuda),
    'docker/dev.Dockerfile': `FROM ${prefix}base-gpu\n${step('dev')}\n`,
    'leaf-runtime': 'one',
    'leaf-runtime-gpu': 'one',
  })
}
