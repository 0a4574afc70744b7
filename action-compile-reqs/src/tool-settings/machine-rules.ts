/**
 * Options of pip that change a lock. pip takes them from variables (`PIP_PRE`) and from its configuration files, too, which a lock
 * must not depend on. Source: `pip install --help` of the version in `tools/pip-tools.txt`; a test compares them.
 */
export const pipLockOptions: readonly string[] = [
  ...['requirement', 'constraint', 'build-constraint', 'requirements-from-script', 'editable', 'group', 'no-deps', 'only-deps'],
  ...['platform', 'python-version', 'implementation', 'abi', 'ignore-requires-python', 'require-hashes', 'no-require-hashes'],
  ...['no-build-isolation', 'config-settings', 'pre', 'all-releases', 'only-final', 'no-binary', 'only-binary'],
  ...['prefer-binary', 'no-index', 'uploaded-prior-to', 'use-feature', 'use-deprecated', 'find-links'],
]

/** Options of pip that do not change a lock: how the index is reached, installation, and output. */
export const pipOtherOptions: readonly string[] = [
  ...['index-url', 'extra-index-url', 'keyring-provider', 'proxy', 'no-proxy-env', 'retries', 'timeout', 'resume-retries'],
  ...['trusted-host', 'cert', 'client-cert', 'cache-dir', 'no-cache-dir', 'refresh-package', 'dry-run', 'target', 'user', 'root'],
  ...['prefix', 'src', 'upgrade', 'upgrade-strategy', 'force-reinstall', 'ignore-installed', 'check-build-dependencies'],
  ...['break-system-packages', 'compile', 'no-compile', 'no-warn-script-location', 'no-warn-conflicts', 'progress-bar'],
  ...['root-user-action', 'report', 'no-clean', 'help', 'debug', 'isolated', 'require-virtualenv', 'python', 'verbose', 'quiet'],
  ...['log', 'no-input', 'exists-action', 'disable-pip-version-check', 'no-color'],
]

/** Variables of uv that change a lock. Source: uv, "Environment variables". */
export const uvLockVariables: readonly string[] = [
  ...['UV_RESOLUTION', 'UV_PRERELEASE', 'UV_PRERELEASE_PACKAGE', 'UV_FORK_STRATEGY', 'UV_INDEX_STRATEGY', 'UV_EXCLUDE_NEWER'],
  ...['UV_NO_SOURCES', 'UV_NO_SOURCES_PACKAGE', 'UV_NO_BUILD', 'UV_NO_BUILD_PACKAGE', 'UV_NO_BINARY', 'UV_NO_BINARY_PACKAGE'],
  ...['UV_NO_BUILD_ISOLATION', 'UV_REQUIRE_BUILD_HASHES', 'UV_CONSTRAINT', 'UV_BUILD_CONSTRAINT', 'UV_OVERRIDE', 'UV_EXCLUDE'],
  ...['UV_TORCH_BACKEND', 'UV_PROJECT', 'UV_WORKING_DIR'],
]

/** Settings of a `uv.toml` of the machine that may differ between machines: where the packages of the index are. */
export const uvPlaces: readonly string[] = ['index', 'index-url', 'extra-index-url', 'pip.index-url', 'pip.extra-index-url']
