import type { CacheMode } from '#shared/cache/cache.js'
import type { ChoiceOf } from '#shared/input-definitions.js'
import type { wheelInputs } from './input-definitions.js'

/** All inputs of the action, grouped by the step that uses them. Paths are absolute, links resolved. */
export interface WheelInputs {
  /** Folder of the Python project, or of all packages. */
  readonly directory: string
  /** Packages of a monorepo, as glob patterns relative to `directory`; empty if `directory` is the only project. */
  readonly packages: readonly string[]
  /** Interpreter that builds and verifies: a command or a path. */
  readonly python: string
  readonly cache: CacheMode
  /** Whether the wheel of an earlier run may be used. */
  readonly reuse: boolean
  readonly gate: GateInputs
  readonly version: VersionInputs
  readonly build: BuildInputs
  /** Wheels that were built before, as glob patterns relative to the project; empty if this run builds the wheel. */
  readonly wheels: readonly string[]
  readonly lint: LintInputs
  readonly contents: ContentInputs
  readonly installation: InstallationInputs
  readonly sbom: SbomInputs
  /** Earlier wheel, or a folder with one, to compare sizes with. It need not exist. */
  readonly previousWheel: string | undefined
  /** Set when the provenance of the files is attested. */
  readonly attestation: AttestationInputs | undefined
  /** Whether attestations for a package index are written beside the wheels and the sdist. */
  readonly publishAttestation: boolean
  /** Set when the files are uploaded as an artifact. */
  readonly artifact: ArtifactInputs | undefined
  /** Set when METADATA and README are uploaded as an artifact. */
  readonly metadataArtifact: ArtifactInputs | undefined
}

export interface GateInputs {
  readonly mode: 'auto' | 'pre-commit' | 'prek' | 'command' | 'none'
  /** Words of the command that is the gate; empty unless `mode` is `command`. */
  readonly command: readonly string[]
  /** Time limit in milliseconds. */
  readonly timeoutMs: number
  /** Which files the hooks check. */
  readonly files: ChoiceOf<typeof wheelInputs.inputs, 'gate-files'>
  /** Stage whose hooks run. */
  readonly stage: HookStage
}

/** Stages of hooks that need no Git event. Source: pre-commit.com, "Confining hooks to run at certain stages". */
export type HookStage = 'pre-commit' | 'pre-merge-commit' | 'pre-push' | 'manual'

export interface VersionInputs {
  /** The version that every source must state, in normal form. */
  readonly expected: string | undefined
  /** File with `__version__`; found automatically when undefined, and `none` when no file states the version. */
  readonly file: string | undefined
  /** Local part that only the wheel must have, such as `cu121`, in normal form. */
  readonly local: string | undefined
}

export interface BuildInputs {
  readonly builder: 'build' | 'uv' | 'command'
  /** Words of the command that builds; empty unless `builder` is `command`. */
  readonly command: readonly string[]
  /** Where builds run; undefined for this machine. */
  readonly image: ImageInputs | undefined
  /** Whether the wheel is built from the sources, without an sdist. */
  readonly skipSdist: boolean
  /** Whether only the sdist is built. */
  readonly skipWheel: boolean
  /** Lock whose pins constrain what the build installs. */
  readonly constraints: string | undefined
  /** Glob patterns of generated files that the build needs, relative to the project. */
  readonly inputFiles: readonly string[]
  /** Whether the wheel is built twice and compared. */
  readonly reproducible: 'off' | 'check'
  /** Glob patterns of members that may differ. */
  readonly reproducibleIgnore: readonly string[]
  /** Folder that receives the wheel and the sdist; it need not exist. */
  readonly outDir: string
}

/** The image that builds run in. */
export interface ImageInputs {
  /** Its name, such as `quay.io/pypa/manylinux_2_28_x86_64`. */
  readonly name: string
  readonly network: 'default' | 'host' | 'none'
}

/** What of an installed wheel is imported: its packages, all modules, or nothing; with `names` all modules must exist. */
export type ImportCheck = 'packages' | 'all' | 'names' | 'none'

export interface InstallationInputs {
  /** Lock that is installed together with the wheel. */
  readonly lock: string | undefined
  /** Folders, absolute, or URLs with wheels besides the index. */
  readonly findLinks: readonly string[]
  readonly importCheck: ImportCheck
  /** Words of a command that tests the installed wheel; empty for none. */
  readonly testCommand: readonly string[]
  /** Requirements of that command. */
  readonly testRequires: readonly string[]
}

/** A tool that checks wheels with compiled code. */
export type PlatformCheck = 'auditwheel' | 'abi3audit'

export interface LintInputs {
  readonly platform: readonly PlatformCheck[]
  readonly twine: 'off' | 'warn' | 'strict'
  /** Rules of check-wheel-contents, or `all`; empty when it does not run. */
  readonly checkWheelContents: readonly string[]
}

export interface ContentInputs {
  /** Glob patterns of paths that are accepted in the wheel and sdist although a check would reject them. */
  readonly allowFiles: readonly string[]
  /** Largest size of the wheel in bytes. */
  readonly maxSize: number | undefined
}

/** The bill of materials. */
export interface SbomInputs {
  /** Whether it is written to a file beside the wheel. */
  readonly isFile: boolean
  /** Whether it is a part of the wheel. */
  readonly isEmbedded: boolean
  readonly format: 'cyclonedx' | 'spdx'
}

export interface AttestationInputs {
  /** Token that stores the attestation. */
  readonly token: string
}

export interface ArtifactInputs {
  readonly name: string
  /** Days until GitHub deletes the artifact; the repository's setting when undefined. */
  readonly retentionDays: number | undefined
}
