/** The folders whose unit tests check the sources that `stryker.config.json` mutates. */
export const testFolders = [
  'action-build-images/test/dockerfile',
  'action-compile-reqs/test/lockfile',
  'action-compile-reqs/test/requirements',
  'action-release/test/notes',
  'action-release/test/version',
  'shared/test/config',
  'shared/test/files',
  'shared/test/format',
  'shared/test/requirements',
]
