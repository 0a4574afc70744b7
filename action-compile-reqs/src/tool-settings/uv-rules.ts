import type { Rules } from './rules.js'
import { invert, refuse, refuseUpgrades, ruleFor, sameInput } from './rules.js'

const isolationRules = refuse(
  'builds packages with what this machine has installed',
  'Declare the requirements of the build in `extra-build-dependencies`',
  'no-build-isolation',
  'no-build-isolation-package',
)

const irrelevantToBoth = ruleFor(
  { as: 'irrelevant' },
  'keyring-provider',
  'link-mode',
  'compile-bytecode',
  'reinstall',
  'reinstall-package',
)

const resolutionRules = ruleFor(
  { as: 'engine' },
  'no-index',
  'index-strategy',
  'resolution',
  'prerelease',
  'fork-strategy',
  'dependency-metadata',
  'config-settings',
  'config-settings-package',
  'extra-build-dependencies',
  'extra-build-variables',
  'require-build-hashes',
  'exclude-newer-package',
  'no-sources',
  'no-sources-package',
  'no-build',
  'no-binary',
  'torch-backend',
)

const sharedRules: Rules = {
  ...sameInput('index-url', 'extra-index-url', 'find-links', 'exclude-newer'),
  ...resolutionRules,
  ...refuseUpgrades('upgrade', 'upgrade-package'),
  ...isolationRules,
  ...irrelevantToBoth,
}

/** Rules for `[tool.uv]` and `uv.toml`. Source: uv, "Settings", of the version in `tools/uv.txt`; a test compares them. */
export const uvRules: Rules = {
  ...sharedRules,
  ...ruleFor(
    { as: 'engine' },
    'index',
    'prerelease-package',
    'no-build-package',
    'no-binary-package',
    'override-dependencies',
    'exclude-dependencies',
    'constraint-dependencies',
    'build-constraint-dependencies',
    'environments',
    'required-environments',
    'minimum-libc-version',
    'preview',
    'preview-features',
  ),
  ...ruleFor(
    { as: 'irrelevant' },
    // Access to the index, the cache, and the interpreter, which the input `python` names.
    ...['required-version', 'system-certs', 'native-tls', 'offline', 'no-cache', 'cache-dir', 'http-proxy', 'https-proxy'],
    ...['no-proxy', 'allow-insecure-host', 'concurrent-downloads', 'concurrent-builds', 'concurrent-installs'],
    ...['python-preference', 'python-downloads', 'python-install-mirror', 'pypy-install-mirror', 'graalpy-install-mirror'],
    ...['pyodide-install-mirror', 'python-downloads-json-url'],
    // Projects: a lock that requires one records the whole pyproject.toml of it.
    ...['sources', 'workspace'],
    // Other commands of uv.
    ...['publish-url', 'trusted-publishing', 'check-url', 'add-bounds', 'audit', 'cache-keys', 'conflicts', 'managed'],
    ...['package', 'default-groups', 'dependency-groups', 'dev-dependencies', 'build-backend'],
  ),
}

/** Rules for `[tool.uv.pip]` and `[pip]` of `uv.toml`. They come before those of `[tool.uv]`. */
export const uvPipRules: Rules = {
  ...sharedRules,
  ...sameInput('generate-hashes', 'annotation-style', 'emit-index-url', 'universal', 'python-version'),
  'no-strip-extras': { as: 'input', input: 'strip-extras', convert: invert },
  'no-emit-package': { as: 'input', input: 'unsafe-packages' },
  ...ruleFor(
    { as: 'engine' },
    'only-binary',
    'no-deps',
    'python-platform',
    'no-strip-markers',
    'no-annotate',
    'no-header',
    'custom-compile-command',
    'emit-find-links',
    'emit-build-options',
    'emit-marker-expression',
    'emit-index-annotation',
  ),
  ...refuse(
    'needs a project as the only source of a lock',
    'Write a line such as `web = pyproject.toml[web]` in `extra-sources`',
    'extra',
    'all-extras',
    'no-extra',
    'group',
  ),
  ...ruleFor(
    { as: 'irrelevant' },
    // The inputs name the interpreter and the locks.
    ...['python', 'output-file'],
    // Installation.
    ...['system', 'break-system-packages', 'target', 'prefix', 'strict', 'allow-empty-requirements', 'require-hashes'],
    'verify-hashes',
  ),
}
