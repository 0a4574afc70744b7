import { resolve } from 'node:path'
import type { CacheMode } from '#shared/cache/cache.js'
import { cacheModes, resolveCacheMode } from '#shared/cache/cache-mode.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { relativePosixPath } from '#shared/files/paths.js'
import { readInputs } from '#shared/inputs/input-reader.js'
import { builder, gate } from './command-inputs.js'
import {
  artifact,
  attest,
  buildConstraints,
  existing,
  maxSize,
  outDir,
  projectPath,
  retentionDays,
  rules,
  version,
} from './parse-fields.js'

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
export function readWheelInputs(context: Pick<ActionContext, 'env' | 'workspace' | 'mask'>): Inputs {
  return readInputs(context, (input) => {
    const token = input.secret('token').trim()
    if (token !== '') context.mask(token)
    const project = resolve(context.workspace, input.path('directory', 'directory') || '.')
    const path = (name: string) => projectPath(input, context.workspace, project, name)
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
      artifact: artifact(input, context.env),
      retentionDays: retentionDays(input),
      sbom: input.flag('sbom'),
      attest: attest(input, context.env, token),
      token,
      reuse: input.flag('reuse'),
      python: input.text('python') || 'python3',
      cache: resolveCacheMode(input.choice('cache', cacheModes), context.env),
    }
  })
}

/** A path as the reader of the workflow knows it: relative to the workspace, with forward slashes. */
export function shown(workspace: string, path: string): string {
  return relativePosixPath(workspace, path)
}
