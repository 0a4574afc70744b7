import { beforeAll, describe, expect, test } from '@jest/globals'
import { createRejectedImages, rejectedVariants } from '../../../action-build-images/test/support/rejected-images.js'
import { createRepository } from '../../../action-build-wheel/test/support/project.js'
import { rejectedProjects } from '../../../action-build-wheel/test/support/rejected-projects.js'
import type { LocalIndex } from '../../../action-compile-reqs/test/support/local-index.js'
import { startIndex } from '../../../action-compile-reqs/test/support/local-index.js'
import { installEngines } from '../../../action-compile-reqs/test/support/real-tools.js'
import {
  conflictingPackages,
  createWorkspace,
  rejectedRequirements,
  rejectedResolutions,
} from '../../../action-compile-reqs/test/support/rejected-requirements.js'
import { rejectedReleases } from '../../../action-release/test/support/rejected-releases.js'
import type { Project, Server } from '../../../action-release/test/support/release-setup.js'
import { project, server, token } from '../../../action-release/test/support/release-setup.js'
import type { RejectedCall } from '../../../shared/test/support/rejected-call.js'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { imageFlags, releaseFlags, requirementsFlags, wheelFlags } from '../../src/arguments/command-flags.js'
import type { Place, TestedCommand } from '../support/rejected-command.js'
import { expectCommandError, placeInputs } from '../support/rejected-command.js'
import type { BatchResult } from '../support/run-batch.js'
import { runBatch } from '../support/run-batch.js'
import { snapshotTree } from '../support/snapshot-tree.js'

const compile: TestedCommand = { words: ['compile'], flags: requirementsFlags }
const wheel: TestedCommand = { words: ['wheel'], flags: wheelFlags }
const planImages: TestedCommand = { words: ['images', 'plan'], flags: imageFlags }
const planRelease: TestedCommand = { words: ['release', 'plan'], flags: releaseFlags }

interface Row {
  readonly name: string
  readonly command: TestedCommand
  readonly call: RejectedCall
  readonly place: Place
  readonly cwd: () => string
}

let releasedProject: Project
let github: Server
let index: LocalIndex

/** The folders of the calls, each of which several calls share. */
const folders = new Map<string, string>()
const shared = (name: string, create: () => string) => () => {
  const folder = folders.get(name) ?? create()
  folders.set(name, folder)
  return folder
}

function tree(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder('rejected')
  writeTree(folder, files)
  return folder
}

type NamedCall = readonly [name: string, call: RejectedCall, create: () => string]

const calls: readonly (readonly [TestedCommand, readonly NamedCall[]])[] = [
  [
    compile,
    Object.entries({ ...rejectedRequirements, ...rejectedResolutions }).map(([name, call]) => [
      name,
      call,
      () => createWorkspace(call),
    ]),
  ],
  [
    wheel,
    Object.entries(rejectedProjects).map(([name, call]) => [
      name,
      call,
      () => {
        const folder = createRepository(call.files)
        writeTree(folder, { ...call.later, '.git/info/exclude': 'eleanor.toml\n' })
        return folder
      },
    ]),
  ],
  [
    planImages,
    Object.entries({ ...createRejectedImages(), ...rejectedVariants }).map(([name, call]) => [
      name,
      call,
      () => tree(call.files),
    ]),
  ],
  [
    planRelease,
    rejectedReleases.map(({ inputs, error }) => [
      JSON.stringify(inputs),
      { files: {}, inputs, error },
      () => releasedProject.work,
    ]),
  ],
]

/** A resolution takes seconds, and reads its inputs like the others. */
const placesOf = (name: string): readonly Place[] => (name in rejectedResolutions ? ['flag'] : ['flag', 'variable', 'file'])
const rows = calls.flatMap(([command, named]) =>
  named.flatMap(([name, call, create]) =>
    placesOf(name)
      .filter((place) => placeInputs(command, call.inputs ?? {}, place) !== undefined)
      .map((place): Row => ({ name, command, call, place, cwd: shared(`${command.words.join(' ')} ${name}`, create) })),
  ),
)

const results = new Map<Row, BatchResult>()
let before: Map<string, Record<string, string>>
let refs: Record<string, string>
const snapshots = () => new Map([...folders.values()].map((folder) => [folder, snapshotTree(folder)]))

beforeAll(async () => {
  releasedProject = project()
  writeTree(releasedProject.work, { '.git/info/exclude': 'eleanor.toml\n' })
  refs = releasedProject.refs()
  github = await server(releasedProject)
  index = await startIndex(conflictingPackages)
  await installEngines()
  const env = {
    ...index.env,
    // An engine that nobody runs: these tests behave the same with and without Docker on the machine.
    DOCKER_HOST: 'unix:///nonexistent/docker.sock',
    GITHUB_TOKEN: token,
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: 'eleanor/example',
  }
  const batch = rows.map(({ command, call, place, cwd }) => {
    const parts = placeInputs(command, call.inputs ?? {}, place)
    return { args: [], ...parts, cwd: cwd(), env: { ...env, ...parts?.env } }
  })
  before = snapshots()
  const printed = await runBatch(batch, { forksPython: true })
  rows.forEach((row, index) => {
    const result = printed[index]
    if (result !== undefined) results.set(row, result)
  })
  await Promise.all([github.close(), index.close()])
}, 300_000)

describe('each bad input of the actions, through the command', () => {
  test.each(rows.map((row) => [`${row.command.words.join(' ')}, ${row.place}: ${row.name}`, row] as const))('%s', (_, row) => {
    const result = results.get(row)
    if (result === undefined) throw new Error('The call was not made')
    expectCommandError(result, row.call, row.command)
  })

  test('no file, ref or release changed', () => {
    expect(snapshots()).toEqual(before)
    expect(releasedProject.refs()).toEqual(refs)
    expect(github.writes()).toEqual([])
  })

  test('only what belongs to a job cannot be given to the command', () => {
    const given = new Set(rows.map(({ call }) => call))
    const others = calls.flatMap(([, named]) => named).filter(([, call]) => !given.has(call))
    expect(others.map(([name]) => name)).toEqual([
      'invalid names, days and flags',
      'two artifacts with the same name',
      'an artifact without an artifact service',
      'a key that is none',
      'a public key',
      'an unknown mode',
      'a secret that does not exist',
      'a secret of several lines without quotes',
      'a secret by a name that is taken',
      'a login without a password',
      'a registry password without a registry',
      '{"bump":"minor","publish-to":"https://index.test/ pypi","attestations":"true","index-token":"pypi-secret"}',
      '{"bump":"minor","artifact":"wheel"}',
    ])
  })
})
