import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { isInside, isWritable, resolveExistingPrefix } from '#shared/files/paths.js'
import type { InputReader } from '#shared/inputs/input-reader.js'
import { normalizeVersion } from '#shared/requirements/pep440.js'
import { readSize } from './byte-size.js'

/** A project need not have the lock that is looked for by default. */
export function buildConstraints(input: InputReader, path: string): string {
  if (input.text('build-constraints') === 'requirements/build.txt' && !existsSync(path)) return ''
  return existing(input, 'build-constraints', path)
}

export function maxSize(input: InputReader): number {
  const text = input.text('max-size')
  const size = text === '' ? 0 : readSize(text)
  if (size === undefined)
    input.refuse('max-size', `is \`${text}\`, which is not a size`, 'Write it like `800 KiB`, `10 MiB` or `500000`')
  return size ?? 0
}

export function rules(input: InputReader): string[] {
  const words = input.words('rules').map((word) => (word.toLowerCase() === 'all' ? 'all' : word.toUpperCase()))
  const bad = words.find((word) => !/^(all|W\d{0,3})$/.test(word))
  if (bad !== undefined)
    input.refuse('rules', `has \`${bad}\``, 'Allowed: `all`, or rules of check-wheel-contents such as `W001, W005`')
  return words
}

/** A path relative to the project, made absolute; it must not lead out of the workspace, not even by links. */
export function projectPath(input: InputReader, workspace: string, project: string, name: string): string {
  const value = input.text(name)
  if (value === '') return ''
  const path = resolve(project, value)
  if (!isInside(workspace, resolveExistingPrefix(path))) input.refuse(name, `is \`${value}\`, which is outside the workspace`)
  return path
}

export function existing(input: InputReader, name: string, path: string): string {
  if (path !== '' && statSync(path, { throwIfNoEntry: false })?.isFile() !== true)
    input.refuse(name, `is \`${input.text(name)}\`, which is not a file of the project`, 'It is relative to `directory`')
  return path
}

export function version(input: InputReader): string {
  const given = input.text('version')
  const normal = given === '' ? '' : normalizeVersion(given)
  if (normal === undefined)
    input.refuse('version', `is \`${given}\`, which is not a PEP 440 version`, 'Write it like `1.4.0` or `1.4.0rc1`')
  return normal ?? ''
}

export function outDir(input: InputReader, path: string): string {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isDirectory() === false) input.refuse('out-dir', `is \`${input.text('out-dir')}\`, which is not a directory`)
  else if (existsSync(path) && !isWritable(path))
    input.refuse('out-dir', `is \`${input.text('out-dir')}\`, which cannot be written`)
  return path
}

/** The characters that the artifact service refuses. Source: @actions/artifact, path-and-artifact-name-validation. */
const notInArtifactNames = /["*/:<>?\\|\r\n]/

export function artifact(input: InputReader, env: ActionContext['env']): string {
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
export function attest(input: InputReader, env: ActionContext['env'], token: string): boolean {
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
export function retentionDays(input: InputReader): number {
  const text = input.text('retention-days')
  if (text === '') return 0
  if (!/^([1-9]|[1-8]\d|90)$/.test(text)) input.refuse('retention-days', `is \`${text}\``, 'Allowed: 1 to 90')
  return Number(text)
}
