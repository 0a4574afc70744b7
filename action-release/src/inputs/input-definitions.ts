import type { InputGroup } from '#shared/input-definitions.js'
import type { InputReader } from '#shared/inputs/input-reader.js'

/** The inputs of `action.yml`. All but those of one run are keys of `[tool.eleanor.release]`. */
export const releaseInputs = {
  table: 'release',
  inputs: {
    config: { kind: 'path', scope: 'run' },
    mode: {
      kind: 'choice',
      allowed: ['release', 'write-version', 'update-notes', 'open-pull-request'],
      default: 'release',
      scope: 'run',
    },
    bump: { kind: 'choice', allowed: ['major', 'minor', 'patch', 'pre', 'finalise', 'none', 'auto'], scope: 'run' },
    version: { kind: 'text', scope: 'run' },
    'commit-paths': { kind: 'lines' },
    pre: { kind: 'choice', allowed: ['a', 'b', 'rc'], scope: 'run' },
    'first-pre-number': { kind: 'number', default: '1' },
    'dry-run': { kind: 'flag', default: 'false', scope: 'run' },
    commit: { kind: 'choice', allowed: ['auto', 'api', 'git', 'none'], default: 'auto' },
    'tag-kind': { kind: 'choice', allowed: ['annotated', 'lightweight', 'signed'], default: 'annotated' },
    'signing-key': { kind: 'text', scope: 'secret' },
    'commit-message': { kind: 'text', default: 'Release {version}' },
    'sign-off': { kind: 'flag', default: 'false' },
    'on-protected': { kind: 'choice', allowed: ['fail', 'pull-request'], default: 'fail' },
    'floating-tags': { kind: 'words' },
    adopt: { kind: 'flag', default: 'false', scope: 'run' },
    'adopt-draft': { kind: 'flag', default: 'false', scope: 'run' },
    'make-latest': { kind: 'choice', allowed: ['auto', 'true', 'false'], default: 'auto' },
    'allow-backport': { kind: 'flag', default: 'false', scope: 'run' },
    hooks: { kind: 'flag', default: 'false' },
    'bump-command': { kind: 'text' },
    'version-from': { kind: 'choice', allowed: ['auto', 'file', 'tag'], default: 'auto' },
    'version-file': { kind: 'path' },
    'version-files': { kind: 'lines' },
    'tag-template': { kind: 'text' },
    'ignore-tags': { kind: 'words' },
    branch: { kind: 'text', scope: 'run' },
    artifact: { kind: 'text', scope: 'run' },
    assets: { kind: 'lines' },
    'notes-file': { kind: 'path' },
    changelog: { kind: 'path' },
    locks: { kind: 'lines', default: 'requirements/*.txt' },
    images: { kind: 'text', scope: 'run' },
    'pull-request-branch': { kind: 'text', scope: 'run' },
    'pull-request-title': { kind: 'text', default: 'Update files', scope: 'run' },
    'lock-diff': { kind: 'text', scope: 'run' },
    token: { kind: 'text', scope: 'secret' },
  },
} as const satisfies InputGroup

export type ReleaseReader = InputReader<typeof releaseInputs.inputs>
