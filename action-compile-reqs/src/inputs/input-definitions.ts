import { cacheModes } from '#shared/cache/cache-mode.js'
import type { InputGroup } from '#shared/input-definitions.js'
import type { InputReader } from '#shared/inputs/input-reader.js'

/** The inputs of `action.yml`. All but those of one run are keys of `[tool.eleanor.requirements]`. */
export const requirementsInputs = {
  table: 'requirements',
  inputs: {
    config: { kind: 'path', scope: 'run' },
    directory: { kind: 'path', default: 'requirements' },
    layers: { kind: 'words' },
    'extra-sources': { kind: 'map', separator: ' = ' },
    groups: { kind: 'words' },
    format: { kind: 'choice', allowed: ['requirements', 'pylock', 'both'], default: 'requirements' },
    mode: { kind: 'choice', allowed: ['compile', 'upgrade', 'check', 'explain'], default: 'compile', scope: 'run' },
    resolution: { kind: 'choice', allowed: ['joint', 'per-folder', 'independent'], default: 'joint' },
    'independent-layers': { kind: 'words' },
    'upgrade-packages': { kind: 'words', scope: 'run' },
    packages: { kind: 'words', scope: 'run' },
    'exclude-newer': { kind: 'date' },
    'exclude-newer-package': { kind: 'map', separator: ' = ' },
    engine: { kind: 'choice', allowed: ['pip-compile', 'uv'], default: 'pip-compile' },
    python: { kind: 'text', default: 'python3' },
    'generate-hashes': { kind: 'flag', default: 'false' },
    'annotation-style': { kind: 'choice', allowed: ['split', 'line'], default: 'split' },
    'strip-extras': { kind: 'flag', default: 'true' },
    'unsafe-packages': { kind: 'words' },
    prereleases: { kind: 'flag', default: 'false' },
    'layer-options': { kind: 'table' },
    'index-url': { kind: 'lines' },
    'extra-index-url': { kind: 'lines' },
    'package-indexes': { kind: 'map', separator: ' = ' },
    'index-strategy': { kind: 'choice', allowed: ['first-index', 'unsafe-first-match', 'unsafe-best-match'] },
    'torch-backend': { kind: 'text' },
    'find-links': { kind: 'lines' },
    'emit-index-url': { kind: 'flag', default: 'false' },
    'emit-find-links': { kind: 'flag', default: 'false' },
    'emit-build-options': { kind: 'flag', default: 'false' },
    'deploy-key': { kind: 'text', scope: 'secret' },
    'known-hosts': { kind: 'lines' },
    'credential-hosts': { kind: 'words', scope: 'run' },
    constraints: { kind: 'lines' },
    'build-constraints': { kind: 'lines' },
    'custom-compile-command': { kind: 'text' },
    'relative-paths': { kind: 'choice', allowed: ['root', 'file'], default: 'root' },
    universal: { kind: 'flag', default: 'false' },
    platform: { kind: 'words' },
    'python-version': { kind: 'text' },
    'timeout-minutes': { kind: 'number', default: '15' },
    cache: { kind: 'choice', allowed: cacheModes, default: 'auto' },
  },
} as const satisfies InputGroup

export type RequirementsReader = InputReader<typeof requirementsInputs.inputs>
