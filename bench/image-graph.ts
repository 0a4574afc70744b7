import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { writeTree } from '../shared/test/support/run-action.js'

/** The six images of the guide, parents first. */
export const images = ['base', 'base-gpu', 'builder', 'runtime', 'runtime-gpu', 'dev'] as const

export const docker = existsSync('/usr/bin/docker') ? '/usr/bin/docker' : 'docker'

/** Removes untagged images by id. Parents of other images are kept. */
export function forget(ids: Iterable<string>): void {
  const all = [...new Set(ids)]
  if (all.length > 0) spawnSync(docker, ['rmi', '--force', ...all], { stdio: 'ignore' })
}

/** A step that loads one core, as a compiler does, and writes a large file. `COLD` is part of the builder's cache key. */
export const work = (name: string): string =>
  `ARG COLD=none\nRUN : ${name} "$COLD"; tar -cf /opt/${name}.tar -C /usr lib/python3 share/perl; gzip -6 /opt/${name}.tar`

export interface Bases {
  readonly python: string
  readonly cuda: string
}

/** Writes a repository with the six images. `step` returns the instructions of each; `prefix` is the prefix of their names. */
export function writeGraph(workspace: string, prefix: string, { python, cuda }: Bases, step = work): void {
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
    'bake.json': bake(workspace, prefix),
  })
}

/** Creates the bake file that a user would write: one target for each image, linked by name. */
function bake(workspace: string, prefix: string): string {
  const needs: Partial<Record<string, string>> = {
    builder: 'base',
    runtime: 'builder',
    'runtime-gpu': 'builder',
    dev: 'base-gpu',
  }
  const targets = images.map((name) => {
    const need = needs[name]
    return [
      name,
      {
        context: workspace,
        dockerfile: join(workspace, 'docker', `${name}.Dockerfile`),
        tags: [`${prefix}baked-${name}:latest`],
        output: ['type=docker'],
        ...(need === undefined ? {} : { contexts: { [prefix + need]: `target:${need}` } }),
      },
    ] as const
  })
  return JSON.stringify({ group: { default: { targets: images } }, target: Object.fromEntries(targets) }, null, 2)
}
