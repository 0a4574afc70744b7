import { imageInputs } from '../../../action-build-images/src/inputs/input-definitions.js'
import { wheelInputs } from '../../../action-build-wheel/src/inputs/input-definitions.js'
import { requirementsInputs } from '../../../action-compile-reqs/src/inputs/input-definitions.js'
import { releaseInputs } from '../../../action-release/src/inputs/input-definitions.js'
import type { InputFlags } from './command-definition.js'

const config = 'Use this configuration: a file or its folder'

/** Inputs of action-compile-reqs. Commands set the mode and the packages; the cache service belongs to jobs. */
export const requirementsFlags: InputFlags = {
  group: requirementsInputs,
  action: 'action-compile-reqs',
  hidden: ['mode', 'packages', 'upgrade-packages', 'cache'],
  common: {
    directory: 'Folder of the requirements',
    layers: 'Compile only this layer and its parents; repeatable',
    engine: 'Resolver',
    python: 'Interpreter that resolves',
    'exclude-newer': 'Ignore distributions uploaded later',
    'generate-hashes': 'Write the hashes of all distributions',
    config,
  },
}

/** Inputs of action-build-wheel. Artifacts and attestations belong to jobs. */
export const wheelFlags: InputFlags = {
  group: wheelInputs,
  action: 'action-build-wheel',
  hidden: ['artifact', 'metadata-artifact', 'retention-days', 'attest', 'publish-attestation', 'reuse', 'cache'],
  common: {
    directory: 'Folder of the project (default: the repository)',
    gate: 'Gate: auto, pre-commit, prek, command or none',
    'gate-files': 'Files that the hooks check',
    builder: 'Builder',
    reproducible: 'Build twice and compare',
    'install-with': 'Lock for the test installation of the wheel',
    'out-dir': 'Folder for the wheel',
    python: 'Interpreter that builds',
    config,
  },
}

/** Inputs of action-build-images. Commands set the mode; the parts of multi-job builds belong to jobs. */
export const imageFlags: InputFlags = {
  group: imageInputs,
  action: 'action-build-images',
  hidden: ['mode', 'artifact', 'runners', 'dry-run'],
  common: {
    images: 'Only this image and its parents; repeatable',
    directory: 'Folder of the Dockerfiles',
    'build-args': 'Build argument; repeatable',
    'base-images': 'Replace a base image; repeatable',
    platforms: 'Target platform (default: that of the engine); repeatable',
    'max-parallel': 'Builds at the same time',
    push: 'Push the images to the registries',
    registry: 'Registry and path, such as ghcr.io/owner',
    tags: 'Tag; repeatable',
    config,
  },
}

/** Inputs of action-release. Commands set the mode and the dry run; the rest passes results between jobs. */
export const releaseFlags: InputFlags = {
  group: releaseInputs,
  action: 'action-release',
  hidden: ['mode', 'dry-run', 'artifact', 'images', 'pull-request-branch', 'pull-request-title', 'lock-diff'],
  common: {
    bump: 'major, minor, patch, pre, finalise, post, calver, none or auto',
    version: 'Exact version to release',
    pre: 'Kind of pre-release',
    branch: 'Branch to release from (default: the current one)',
    assets: 'Files to attach, as a glob; repeatable',
    changelog: 'Changelog that holds the notes',
    'on-protected': 'If the branch is protected',
    config,
  },
}

/** Options of the local runner of workflows. */
export const ciFlags: InputFlags = {
  group: {
    inputs: {
      base: { kind: 'map' },
      'build-arg': { kind: 'map' },
      'build-network': { kind: 'choice', allowed: ['default', 'host', 'none'], default: 'default' },
    },
  },
  hidden: [],
  common: {
    base: 'Replace a base image: python=... or cuda=...; repeatable',
    'build-arg': 'Build argument of the images; repeatable',
    'build-network': 'Network of the build steps',
  },
}
