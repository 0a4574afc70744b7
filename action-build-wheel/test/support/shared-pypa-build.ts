import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'smol-toml'
import { inspectPython } from '#shared/python/inspect-python.js'
import { lockedVersion } from '#shared/python/locked-tools.js'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import { buildDistributions } from '../../src/build/build-distributions.js'
import { createBuildEnv } from '../../src/build/build-env.js'
import { createPypaBuilder } from '../../src/build/builders/pypa-build.js'
import { findRepository } from '../../src/project/repository.js'
import { stageSources } from '../../src/project/staging.js'
import type { BackendProject } from './backend-projects.js'
import { createTestContext } from './context.js'
import { listTracked } from './project.js'
import { pinnedUv } from './real-uv.js'

const actionPath = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Builds a project like the action with `builder: build`, but in an environment that all projects share: with the pinned PyPA build and
 * the requirements of all of them, so that no backend is asked what it needs. Returns the path of the wheel. A run of the action must
 * have installed uv.
 */
type PypaBuild = (workspace: string, only: 'wheel' | undefined) => Promise<string>

/** The first build creates the environment. */
export function createSharedPypaBuild(projects: readonly BackendProject[]): PypaBuild {
  let bin: string | undefined
  return async (workspace, only) => {
    bin ??= createEnvironment(projects)
    const python = join(bin, 'python')
    const test = createTestContext(workspace)
    const log = { ...test.log, info: () => undefined, group: async <T>(_: string, work: () => Promise<T>) => await work() }
    const context = { ...test, log, actionPath }
    const repository = await findRepository(context, workspace)
    const tracked = listTracked(workspace)
    const selection = { repository, directory: workspace, tracked, changed: [], generated: [], outDir: '' }
    const folder = temporaryFolder('build')
    const staged = await stageSources(context, selection, join(folder, 'source'))
    const installTool = async () => await Promise.resolve({ python, bin: bin ?? '', version: '' })
    const isolated = await createPypaBuilder(context, installTool, { only, inImage: false })
    const env = createBuildEnv(context)
    const built = await buildDistributions(
      context,
      {
        builder: async (sources, paths) => {
          const { argv, ...command } = await isolated(sources, paths)
          return { ...command, argv: [...argv.slice(0, -1), '--no-isolation', '--skip-dependency-check', ...argv.slice(-1)] }
        },
        python: await inspectPython(context, 'python3'),
        // Programs of the backends, as build puts them on PATH.
        env: { ...env, PATH: `${bin}${delimiter}${env.PATH ?? ''}` },
        epoch: repository?.commitTime ?? '',
        constraintsLock: undefined,
        constraints: [],
        container: undefined,
        umask: '022',
        needsSdist: only === undefined,
        described: 'the wheel',
        listUntracked: async () => await Promise.resolve([]),
        listMissingSubmodules: async () => await Promise.resolve([]),
      },
      staged,
      folder,
    )
    return built.wheel
  }
}

/** Returns its folder of commands. */
function createEnvironment(projects: readonly BackendProject[]): string {
  const folder = join(temporaryFolder('backends'), 'venv')
  const version = lockedVersion(readFileSync(join(actionPath, 'tools/build.txt'), 'utf8'), 'build')
  const requirements = projects.flatMap(({ files }) => {
    const { 'build-system': system } = parse(files['pyproject.toml'] ?? '') as { 'build-system': { requires: string[] } }
    const pins = (files['requirements/build.txt'] ?? '').split('\n').filter((line) => line !== '')
    return [...system.requires, ...pins]
  })
  const bin = join(folder, 'bin')
  for (const args of [
    ['venv', '--quiet', '--python', 'python3', folder],
    ['pip', 'install', '--quiet', '--python', join(bin, 'python'), `build==${version}`, ...requirements],
  ]) {
    const { status, stderr } = spawnSync(pinnedUv(), args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
  }
  return bin
}
