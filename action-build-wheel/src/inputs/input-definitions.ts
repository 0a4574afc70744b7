import { cacheModes } from '#shared/cache/cache-mode.js'
import type { InputGroup } from '#shared/input-definitions.js'
import type { InputReader } from '#shared/inputs/input-reader.js'

/** The inputs of `action.yml`. All but those of one run are keys of `[tool.eleanor.wheel]`. */
export const wheelInputs = {
  table: 'wheel',
  inputs: {
    config: { kind: 'path', scope: 'run' },
    directory: { kind: 'path', default: '.' },
    packages: { kind: 'words' },
    gate: { kind: 'choice', allowed: ['auto', 'pre-commit', 'prek', 'command', 'none'], default: 'auto' },
    'gate-command': { kind: 'text' },
    'gate-timeout': { kind: 'number', default: '60' },
    'gate-files': { kind: 'choice', allowed: ['auto', 'all', 'changed'], default: 'auto' },
    'gate-stage': { kind: 'choice', allowed: ['pre-commit', 'pre-merge-commit', 'pre-push', 'manual'], default: 'pre-commit' },
    builder: { kind: 'choice', allowed: ['build', 'uv', 'command'], default: 'build' },
    'build-command': { kind: 'text' },
    'skip-sdist': { kind: 'flag', default: 'false' },
    'skip-wheel': { kind: 'flag', default: 'false' },
    wheels: { kind: 'words' },
    'build-constraints': { kind: 'text', default: 'requirements/build.txt' },
    'build-inputs': { kind: 'words' },
    reproducible: { kind: 'choice', allowed: ['off', 'check'], default: 'off' },
    'reproducible-ignore': { kind: 'words' },
    twine: { kind: 'choice', allowed: ['off', 'warn', 'strict'], default: 'off' },
    'check-wheel-contents': { kind: 'words' },
    'check-platform': { kind: 'words' },
    'allow-files': { kind: 'words' },
    'max-size': { kind: 'text' },
    'previous-wheel': { kind: 'path' },
    version: { kind: 'text', scope: 'run' },
    'version-file': { kind: 'path' },
    'local-version': { kind: 'text', scope: 'run' },
    'install-with': { kind: 'path' },
    'find-links': { kind: 'lines' },
    'import-check': { kind: 'choice', allowed: ['packages', 'all', 'names', 'none'], default: 'packages' },
    'test-command': { kind: 'text' },
    'test-requires': { kind: 'lines' },
    'out-dir': { kind: 'path', default: 'dist' },
    artifact: { kind: 'text', scope: 'run' },
    'metadata-artifact': { kind: 'text', scope: 'run' },
    'retention-days': { kind: 'number' },
    sbom: { kind: 'flag', default: 'false' },
    attest: { kind: 'flag', default: 'false', scope: 'run' },
    token: { kind: 'text', scope: 'secret' },
    reuse: { kind: 'flag', default: 'false' },
    python: { kind: 'text', default: 'python3' },
    cache: { kind: 'choice', allowed: cacheModes, default: 'auto' },
  },
} as const satisfies InputGroup

export type WheelReader = InputReader<typeof wheelInputs.inputs>
