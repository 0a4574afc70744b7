import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { isInside, isWritable, resolveExistingPrefix } from '#shared/files/paths.js'
import { localPart, normalizeVersion } from '#shared/requirements/pep440.js'
import { parseBytes } from './byte-size.js'
import type { WheelReader } from './input-definitions.js'
import { wheelInputs } from './input-definitions.js'
import type { PlatformCheck, VersionInputs } from './types.js'

/** Inputs that are paths relative to the project. */
export type PathName = 'build-constraints' | 'install-with' | 'out-dir' | 'previous-wheel' | 'version-file'

export interface ProjectPath {
  readonly workspace: string
  readonly directory: string
  readonly name: PathName
}

/** Resolves a path that is relative to the project. It must stay in the workspace, links included. Undefined when not set. */
export function readProjectPath(input: WheelReader, { workspace, directory, name }: ProjectPath): string | undefined {
  const value = input.text(name)
  if (value === '') return undefined
  const path = resolve(directory, value)
  if (!isInside(workspace, resolveExistingPrefix(path))) input.reject(name, `is \`${value}\`, which is outside the workspace`)
  return path
}

export function readExistingFile(input: WheelReader, name: PathName, path: string | undefined): string | undefined {
  if (path !== undefined && statSync(path, { throwIfNoEntry: false })?.isFile() !== true)
    input.reject(name, `is \`${input.text(name)}\`, which is not a file of the project`, 'The path is relative to `directory`')
  return path
}

/** The lock may be missing as long as `build-constraints` has its default. */
export function readBuildConstraints(input: WheelReader, path: string | undefined): string | undefined {
  const value = input.text('build-constraints')
  if (value === 'none') return undefined
  const isDefault = value === wheelInputs.inputs['build-constraints'].default
  if (isDefault && path !== undefined && !existsSync(path)) return undefined
  return readExistingFile(input, 'build-constraints', path)
}

/** Reads folders, which must exist in the workspace, and URLs. */
export function readFindLinks(input: WheelReader, workspace: string, directory: string): string[] {
  const name = 'find-links'
  return input.lines(name).map((line) => {
    if (/^(https?|file):\/\/\S+$/.test(line)) return line
    const path = resolve(directory, line)
    const found = statSync(path, { throwIfNoEntry: false })
    if (!isInside(workspace, resolveExistingPrefix(path)))
      input.reject(name, `contains \`${line}\`, which is outside the workspace`)
    else if (found?.isDirectory() !== true)
      input.reject(name, `contains \`${line}\`, which is neither a folder nor a URL`, 'Folders are relative to `directory`')
    return path
  })
}

export function readOutDir(input: WheelReader, path: string): string {
  const found = statSync(path, { throwIfNoEntry: false })
  const shown = `is \`${input.text('out-dir')}\``
  if (found?.isDirectory() === false) input.reject('out-dir', `${shown}, which is not a directory`)
  else if (existsSync(path) && !isWritable(path)) input.reject('out-dir', `${shown}, which is not writable`)
  return path
}

export function readMaxSize(input: WheelReader): number | undefined {
  const text = input.text('max-size')
  if (text === '') return undefined
  const size = parseBytes(text)
  if (size === undefined)
    input.reject('max-size', `is \`${text}\`, which is not a size`, 'Write it like `800 KiB`, `10 MiB` or `500000`')
  return size === 0 ? undefined : size
}

export function readCheckWheelContents(input: WheelReader): string[] {
  const name = 'check-wheel-contents'
  const rules = input.words(name).map((word) => (word.toLowerCase() === 'all' ? 'all' : word.toUpperCase()))
  const unknown = rules.find((rule) => !/^(all|W\d{0,3})$/.test(rule))
  if (unknown !== undefined)
    input.reject(name, `contains \`${unknown}\``, 'Allowed: `all`, or rules of check-wheel-contents such as `W001, W005`')
  return rules
}

export function readPlatformChecks(input: WheelReader): PlatformCheck[] {
  const name = 'check-platform'
  const allowed: readonly PlatformCheck[] = ['auditwheel', 'abi3audit']
  return input.words(name).flatMap((word) => {
    const check = allowed.find((each) => each === word.toLowerCase())
    if (check === undefined) input.reject(name, `contains \`${word}\``, `Allowed: ${allowed.join(', ')}`)
    return check ?? []
  })
}

/** Reads what the versions of the project must be. A local part of `version` is one that only the wheel must have, like `local-version`. */
export function readVersionInputs(input: WheelReader, versionFile: string | undefined): VersionInputs {
  const expected = readVersion(input)
  const local = readLocalVersion(input) ?? localPart(expected ?? '')
  const isNone = input.text('version-file') === 'none'
  return { expected, local, file: isNone ? 'none' : readExistingFile(input, 'version-file', versionFile) }
}

function readLocalVersion(input: WheelReader): string | undefined {
  const text = input.text('local-version')
  if (text === '') return undefined
  const local = localPart(normalizeVersion(`0+${text}`) ?? '')
  if (local === undefined)
    input.reject('local-version', `is \`${text}\`, which is not a local version`, 'Write it like `cu121` or `rocm6.2`')
  return local
}

/** The expected version in normal form. */
function readVersion(input: WheelReader): string | undefined {
  const text = input.text('version')
  if (text === '') return undefined
  const version = normalizeVersion(text)
  if (version === undefined)
    input.reject('version', `is \`${text}\`, which is not a PEP 440 version`, 'Write it like `1.4.0` or `1.4.0rc1`')
  return version
}

/** Inputs that decide how a wheel is built, and mean nothing if all wheels were built before. */
const buildOnly = [
  'build-command',
  'build-image',
  'skip-sdist',
  'skip-wheel',
  'reproducible',
  'build-inputs',
  'sbom-embed',
  'reuse',
] as const

/** Reads where the wheels are that were built before. Settings of the build in the configuration are ignored then. */
export function readGivenWheels(input: WheelReader, workspace: string, directory: string): string[] {
  const name = 'wheels'
  const patterns = input.words(name)
  for (const pattern of patterns) {
    const folder = resolve(directory, pattern.replace(/[*?].*$/s, ''))
    if (!isInside(workspace, resolveExistingPrefix(folder)))
      input.reject(name, `contains \`${pattern}\`, which is outside the workspace`)
  }
  const conflicting = buildOnly.find((each) => input.isGiven(each))
  if (patterns.length > 0 && conflicting !== undefined)
    input.reject(conflicting, 'is set, but `wheels` names wheels that were built before', 'Remove one of them')
  return patterns
}
