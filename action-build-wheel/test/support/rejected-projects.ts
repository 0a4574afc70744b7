import type { RejectedCall } from '../../../shared/test/support/rejected-call.js'
import { tinyProject } from './project.js'

/** A project in a Git repository that is rejected before any work. */
export interface RejectedProject extends RejectedCall {
  /** Written after the commit. */
  readonly later?: Readonly<Record<string, string>>
}

export const rejectedProjects: Readonly<Record<string, RejectedProject>> = {
  'a missing directory': {
    files: tinyProject(),
    inputs: { directory: 'nowhere' },
    error: /^`directory` is `nowhere`, which is not a directory of this repository\./,
  },
  'several bad inputs in one error': {
    files: tinyProject(),
    inputs: { gate: 'maybe', version: 'latest', 'out-dir': '../dist' },
    error:
      /^`gate` is `maybe`\. Allowed: auto, pre-commit, prek, command, none\. `version` is `latest`, which is not a PEP 440 version\. Write it like `1\.4\.0` or `1\.4\.0rc1`\. `out-dir` is `\.\.\/dist`, which is outside/,
  },
  'a command gate without a command': {
    files: tinyProject(),
    inputs: { gate: 'command', 'gate-timeout': 'long' },
    error: /^`gate-command` is empty, but `gate` is `command`\. Set it to the command to run/,
  },
  'a command that needs a shell': {
    files: tinyProject(),
    inputs: { gate: 'command', 'gate-command': 'make a && make b' },
    error: /^`gate-command` is `make a && make b`, which needs a shell\./,
  },
  'a build lock that does not exist': {
    files: tinyProject(),
    inputs: { 'build-constraints': 'requirements/other.txt', builder: 'command' },
    error:
      /^`build-command` is empty, but `builder` is `command`\. Set it to the command to run, such as `make clean pkg-build-whl`\. `build-constraints` is `requirements\/other\.txt`, which is not a file/,
  },
  'invalid sizes and rules': {
    files: tinyProject(),
    inputs: { 'max-size': 'big', 'check-wheel-contents': 'W001,E2', 'check-platform': 'auditwheel, delocate' },
    error:
      /^`max-size` is `big`, which is not a size\. Write it like `800 KiB`, `10 MiB` or `500000`\. `check-platform` contains `delocate`\. Allowed: auditwheel, abi3audit\. `check-wheel-contents` contains `E2`\. Allowed: `all`, or rules of check-wheel-contents such as `W001, W005`\./,
  },
  'invalid names, days and flags': {
    files: tinyProject(),
    inputs: { artifact: 'a:b', 'retention-days': '400', sbom: 'sometimes' },
    error: /`retention-days` is `400`\. Allowed: 1 to 90\. `artifact` is `a:b`\..* `sbom` is `sometimes`\./,
  },
  'no sdist with a command that builds': {
    files: tinyProject(),
    inputs: { 'skip-sdist': 'true', builder: 'command', 'build-command': 'make wheel' },
    error: /^`skip-sdist` is `true`, but `builder` is `command`\. Change `build-command` so that it builds no sdist,/,
  },
  'neither a wheel nor an sdist': {
    files: tinyProject(),
    inputs: { 'skip-sdist': 'true', 'skip-wheel': 'true' },
    error: /^`skip-wheel` is `true`, but `skip-sdist` is `true` as well\. Set one of them\./,
  },
  'given wheels outside the workspace': {
    files: tinyProject(),
    inputs: { wheels: '../x/*.whl' },
    error: /^`wheels` contains `\.\.\/x\/\*\.whl`, which is outside the workspace\./,
  },
  'given wheels that do not exist': {
    files: tinyProject(),
    inputs: { wheels: 'wheelhouse/*.whl' },
    error: /^`wheels` contains `wheelhouse\/\*\.whl`, which matches no wheel\. The patterns are relative to `\.`\./,
  },
  'packages of which there are none, or outside of the directory': {
    files: { ...tinyProject(), 'libs/notes/readme.txt': '' },
    inputs: { packages: 'libs/* ../other/*', 'version-file': 'tiny/version.py' },
    error:
      /^`packages` contains `\.\.\/other\/\*`, which is outside `directory`\. Set `directory` to a folder with all packages\. `version-file` is set, but `packages` names several projects\./,
  },
  'two artifacts with the same name': {
    files: tinyProject(),
    inputs: { artifact: 'wheel', 'metadata-artifact': 'wheel' },
    error:
      /`metadata-artifact` is set, but no artifact service is available\..*`metadata-artifact` is `wheel`, like `artifact`\. Choose another name\./,
  },
  'an artifact without an artifact service': {
    files: tinyProject(),
    inputs: { artifact: 'wheel' },
    error: /^`artifact` is set, but no artifact service is available\./,
  },
  'places of wheels that do not exist or are elsewhere': {
    files: tinyProject(),
    inputs: { 'find-links': 'wheels\n../wheels\nhttps://example.org/wheels/' },
    error:
      /^`find-links` contains `wheels`, which is neither a folder nor a URL\. Folders are relative to `directory`\. `find-links` contains `\.\.\/wheels`, which is outside the workspace\.( |$)/,
  },
  'a lock that does not exist': {
    files: tinyProject(),
    inputs: { 'install-with': 'requirements/base.txt' },
    error: /^`install-with` is `requirements\/base\.txt`, which is not a file of the project\./,
  },
  'a folder without a build system': {
    files: { 'readme.txt': 'x' },
    error: /^The folder `\.` has no build system\. It contains neither `pyproject\.toml` nor `setup\.py`\./,
  },
  'a pyproject.toml without a build system': {
    files: { 'pyproject.toml': '[tool.black]\n' },
    at: 'pyproject.toml:1',
    error: /^The folder `\.` has no build system\./,
  },
  'a pyproject.toml that is not TOML': {
    files: { 'pyproject.toml': '[project]\nname = "a\n' },
    at: /^pyproject\.toml:2:\d+$/,
    error: /^pyproject\.toml is not valid TOML\. /,
  },
  'a version.py and a pyproject.toml that disagree': {
    files: { ...tinyProject(), 'pyproject.toml': '[project]\nname = "tiny"\nversion = "1.3.9"\n' },
    at: 'tiny/version.py:1',
    error: /^Versions do not agree: tiny\/version\.py says 1\.4\.0, pyproject\.toml says 1\.3\.9\./,
  },
  'a version.py without the version of the input': {
    files: tinyProject(),
    inputs: { version: '2.0' },
    at: 'tiny/version.py:1',
    error: /^Versions do not agree: tiny\/version\.py says 1\.4\.0, `version` says 2\.0\./,
  },
  'an invalid version': {
    files: { ...tinyProject(), 'tiny/version.py': '\n__version__ = "new"\n' },
    at: 'tiny/version.py:2',
    error: /^tiny\/version\.py says `new`, which is not a PEP 440 version\./,
  },
  'a version file that computes its version': {
    files: { ...tinyProject(), 'tiny/v.py': '__version__ = compute()\n' },
    inputs: { 'version-file': 'tiny/v.py' },
    at: 'tiny/v.py:1',
    error: /^tiny\/v\.py has no line `__version__ = "…"`/,
  },
  'two version files': {
    files: { ...tinyProject(), 'other/version.py': '__version__ = "1.4.0"\n' },
    error: /^Found 2 version files: other\/version\.py, tiny\/version\.py\./,
  },
  'a dirty work tree': {
    files: tinyProject(),
    later: { 'tiny/__init__.py': 'x = 1\n', 'tiny/new.py': '', 'requirements/base.txt': '' },
    error: /^The work tree has changes: tiny\/__init__\.py, tiny\/new\.py\. The wheel would not match the commit\./,
  },
  'a dirty work tree during a release': {
    files: tinyProject(),
    inputs: { version: '1.5.0' },
    later: { 'tiny/version.py': '__version__ = "1.5.0"\n', 'requirements/base.txt': '', 'tiny/__init__.py': 'x = 1\n' },
    error:
      /^The work tree has changes: tiny\/__init__\.py\. Before a release only locks and the files with the version may differ from the commit\./,
  },
  'a build input that does not exist': {
    files: tinyProject(),
    inputs: { 'build-inputs': 'tiny/*.py, tiny/_api/**' },
    error: /^`build-inputs` contains `tiny\/_api\/\*\*`, which matches no file\. The patterns are relative to `\.`\./,
  },
  'a gate without a configuration': {
    files: tinyProject(),
    inputs: { gate: 'pre-commit' },
    error: /^Found no \.pre-commit-config\.yaml in the folder `\.`\./,
  },
}
