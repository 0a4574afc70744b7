import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { cacheMode, cacheWords } from '#shared/cache-mode.js'
import type { CacheMode } from '#shared/cache.js'
import { commandWords } from '#shared/command-words.js'
import { isInside, isWritable, pathFrom, readInputs, realOf } from '#shared/inputs.js'
import type { InputReader } from '#shared/inputs.js'
import type { World } from '#shared/world.js'
import { normalVersion } from '#shared/pep440.js'
import { readSize } from './sizes.js'

export interface Inputs {
  /** Folder of the project, absolute. */
  readonly project: string
  readonly gate: 'auto' | 'pre-commit' | 'prek' | 'command' | 'none'
  /** The words of the command that is the gate; empty unless `gate` is `command`. */
  readonly gateCommand: readonly string[]
  /** How long the gate may take, in milliseconds. */
  readonly gateMs: number
  /** Which files the hooks see. */
  readonly files: 'all' | 'changed'
  readonly builder: 'build' | 'uv' | 'command'
  /** The words of the command that builds; empty unless `builder` is `command`. */
  readonly buildCommand: readonly string[]
  /** Absolute path of the lock whose pins hold for the build; '' for none. */
  readonly buildConstraints: string
  /** Whether the wheel is built twice and compared. */
  readonly reproducible: 'off' | 'check'
  /** Paths in wheel and sdist that may be there in spite of the checks, with `*` and `**`. */
  readonly allowFiles: readonly string[]
  /** The most bytes that the wheel may have; 0 for any number. */
  readonly maxSize: number
  /** Absolute path of an earlier wheel, or of a folder with one, to compare sizes with; '' for none. It need not exist. */
  readonly previous: string
  readonly twine: 'off' | 'warn' | 'strict'
  /** Rules of check-wheel-contents, or `all`; empty for none. */
  readonly rules: readonly string[]
  /** The version that everything has to have, in normal form; '' for whatever the project says. */
  readonly version: string
  /** Absolute path of the file with `__version__`; '' to find it. */
  readonly versionFile: string
  /** Absolute path of the lock that is installed with the wheel; '' for none. */
  readonly installWith: string
  /** Absolute path of the folder that gets the wheel and the sdist; it need not exist. */
  readonly outDir: string
  readonly artifact: string
  /** Days that the artifact is kept; 0 for what the repository says. */
  readonly retentionDays: number
  /** Whether a bill of materials is made. */
  readonly sbom: boolean
  /** Whether the provenance of the files is attested. */
  readonly attest: boolean
  /** Stores the attestation; '' where there is none. */
  readonly token: string
  /** Whether the wheel of an earlier run may be used. */
  readonly reuse: boolean
  readonly python: string
  readonly cache: CacheMode
}

/** Reads all inputs, hides the token, and refuses what can be refused without looking into the project. */
export function readWheelInputs(world: Pick<World, 'env' | 'workspace' | 'mask'>): Inputs {
  return readInputs(world, (input) => {
    const token = input.secret('token').trim()
    if (token !== '') world.mask(token)
    const project = resolve(world.workspace, input.path('directory', 'directory') || '.')
    const path = (name: string) => projectPath(input, world.workspace, project, name)
    return {
      project,
      ...gate(input),
      ...builder(input),
      buildConstraints: buildConstraints(input, path('build-constraints')),
      reproducible: input.choice('reproducible', ['off', 'check']),
      allowFiles: input.words('allow-files'),
      maxSize: maxSize(input),
      previous: path('previous'),
      twine: input.choice('twine', ['off', 'warn', 'strict']),
      rules: rules(input),
      version: version(input),
      versionFile: existing(input, 'version-file', path('version-file')),
      installWith: existing(input, 'install-with', path('install-with')),
      outDir: outDir(input, path('out-dir') || resolve(project, 'dist')),
      artifact: artifact(input, world.env),
      retentionDays: retentionDays(input),
      sbom: input.flag('sbom'),
      attest: attest(input, world.env, token),
      token,
      reuse: input.flag('reuse'),
      python: input.text('python') || 'python3',
      cache: cacheMode(input.choice('cache', cacheWords), world.env),
    }
  })
}

function gate(input: InputReader): Pick<Inputs, 'gate' | 'gateCommand' | 'gateMs' | 'files'> {
  const chosen = input.choice('gate', ['auto', 'pre-commit', 'prek', 'command', 'none'])
  return {
    gate: chosen,
    gateCommand: commandFor(input, 'gate', chosen, 'make pre_commit'),
    gateMs: minutes(input, 'gate-timeout', 60) * 60_000,
    files: input.choice('files', ['all', 'changed']),
  }
}

function builder(input: InputReader): Pick<Inputs, 'builder' | 'buildCommand'> {
  const chosen = input.choice('builder', ['build', 'uv', 'command'])
  return { builder: chosen, buildCommand: commandFor(input, 'build', chosen, 'make clean pkg-build-whl', 'builder') }
}

/** The command of `NAME-command`: given exactly when the choice is `command`. */
function commandFor(input: InputReader, name: string, chosen: string, example: string, choice = name): string[] {
  const words = command(input, `${name}-command`)
  const isGiven = input.text(`${name}-command`) !== ''
  if (chosen === 'command' && !isGiven)
    input.refuse(
      `${name}-command`,
      'is not given',
      `With \`${choice}: command\` it is the command to run, such as \`${example}\``,
    )
  if (chosen !== 'command' && isGiven)
    input.refuse(
      `${name}-command`,
      `is given, but \`${choice}\` is \`${chosen}\``,
      `Set \`${choice}\` to \`command\`, or leave it out`,
    )
  return words
}

/** A project need not have the lock that is looked for by default. */
function buildConstraints(input: InputReader, path: string): string {
  if (input.text('build-constraints') === 'requirements/build.txt' && !existsSync(path)) return ''
  return existing(input, 'build-constraints', path)
}

function command(input: InputReader, name: string): string[] {
  const text = input.text(name)
  const words = commandWords(text)
  if (words === undefined)
    input.refuse(name, `is \`${text}\`, which needs a shell`, 'It is started without one: put it into a script or a Makefile')
  return words ?? []
}

function minutes(input: InputReader, name: string, otherwise: number): number {
  const text = input.text(name)
  const value = text === '' ? otherwise : Number(text)
  if (/^(\d+(\.\d+)?)?$/.test(text) && value > 0 && value <= 1440) return value
  input.refuse(name, `is \`${text}\`, which is not a number of minutes`, 'Allowed: more than 0 up to 1440, such as `30`')
  return otherwise
}

function maxSize(input: InputReader): number {
  const text = input.text('max-size')
  const size = text === '' ? 0 : readSize(text)
  if (size === undefined)
    input.refuse('max-size', `is \`${text}\`, which is not a size`, 'Write it like `800 KiB`, `10 MiB` or `500000`')
  return size ?? 0
}

function rules(input: InputReader): string[] {
  const words = input.words('rules').map((word) => (word.toLowerCase() === 'all' ? 'all' : word.toUpperCase()))
  const bad = words.find((word) => !/^(all|W\d{0,3})$/.test(word))
  if (bad !== undefined)
    input.refuse('rules', `has \`${bad}\``, 'Allowed: `all`, or rules of check-wheel-contents such as `W001, W005`')
  return words
}

/** A path relative to the project, made absolute; it must not lead out of the workspace, not even by links. */
function projectPath(input: InputReader, workspace: string, project: string, name: string): string {
  const value = input.text(name)
  if (value === '') return ''
  const path = resolve(project, value)
  if (!isInside(workspace, realOf(path))) input.refuse(name, `is \`${value}\`, which is outside the workspace`)
  return path
}

function existing(input: InputReader, name: string, path: string): string {
  if (path !== '' && statSync(path, { throwIfNoEntry: false })?.isFile() !== true)
    input.refuse(name, `is \`${input.text(name)}\`, which is not a file of the project`, 'It is relative to `directory`')
  return path
}

function version(input: InputReader): string {
  const given = input.text('version')
  const normal = given === '' ? '' : normalVersion(given)
  if (normal === undefined)
    input.refuse('version', `is \`${given}\`, which is not a PEP 440 version`, 'Write it like `1.4.0` or `1.4.0rc1`')
  return normal ?? ''
}

function outDir(input: InputReader, path: string): string {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isDirectory() === false) input.refuse('out-dir', `is \`${input.text('out-dir')}\`, which is not a directory`)
  else if (existsSync(path) && !isWritable(path))
    input.refuse('out-dir', `is \`${input.text('out-dir')}\`, which cannot be written`)
  return path
}

/** The characters that the artifact service refuses. Source: @actions/artifact, path-and-artifact-name-validation. */
const notInArtifactNames = /["*/:<>?\\|\r\n]/

function artifact(input: InputReader, env: World['env']): string {
  const name = input.text('artifact')
  if (notInArtifactNames.test(name))
    input.refuse('artifact', `is \`${name}\``, 'These characters are not allowed: " * / : < > ? \\ |')
  if (name !== '' && (env.ACTIONS_RUNTIME_TOKEN ?? '') === '')
    input.refuse('artifact', 'is given, but there is no artifact service here', 'Leave it empty outside of GitHub Actions')
  return name
}

/**
 * Whether the provenance is attested; refused where it cannot be, before any work. A wheel of an earlier run was not built by this
 * one, and the attestation would say so. Source: GitHub "OpenID Connect reference", methods for requesting the token.
 */
function attest(input: InputReader, env: World['env'], token: string): boolean {
  if (!input.flag('attest')) return false
  const has = (name: string) => (env[name] ?? '') !== ''
  if (!has('ACTIONS_ID_TOKEN_REQUEST_URL') || !has('ACTIONS_ID_TOKEN_REQUEST_TOKEN'))
    input.refuse(
      'attest',
      'is `true`, but this job has no identity',
      'Give the job `permissions: id-token: write` and `attestations: write`. A pull request of a fork never has one',
    )
  if (token === '') input.refuse('token', 'is empty, but `attest` is `true`', 'Leave it out for the token of the run')
  if (input.flag('reuse'))
    input.refuse('reuse', 'is `true`, and so is `attest`', 'A wheel is attested by the run that builds it: choose one of them')
  return true
}

/** Source: GitHub "Storing and sharing data from a workflow", retention period. */
function retentionDays(input: InputReader): number {
  const text = input.text('retention-days')
  if (text === '') return 0
  if (!/^([1-9]|[1-8]\d|90)$/.test(text)) input.refuse('retention-days', `is \`${text}\``, 'Allowed: 1 to 90')
  return Number(text)
}

/** A path as the reader of the workflow knows it: relative to the workspace, with forward slashes. */
export function shown(workspace: string, path: string): string {
  return pathFrom(workspace, path)
}
