import type { RejectedCall } from '../../../shared/test/support/rejected-call.js'

/** What is asked for on version 1.2.3, and rejected before anything is written. */
export const rejectedReleases: readonly Required<Pick<RejectedCall, 'inputs' | 'error'>>[] = [
  { inputs: { version: '1.x' }, error: /^`version` is `1.x`, which is not a PEP 440 version/ },
  {
    inputs: { version: '1.2.2' },
    error: /^Version 1\.2\.2 is not newer than 1\.2\.3, the current version of the repository/,
  },
  { inputs: { version: '1.2.3' }, error: /^Version 1\.2\.3 is not newer than 1\.2\.3/ },
  { inputs: { bump: 'minor', version: '2.0' }, error: /^`bump` is given together with an exact version\. Give / },
  { inputs: {}, error: /^`bump` is missing, and so is an exact version\. Give / },
  {
    inputs: { bump: 'huge' },
    error: /^`bump` is `huge`\. Allowed: major, minor, patch, pre, finalise, post, calver, none, auto/,
  },
  { inputs: { bump: 'finalise' }, error: /^1\.2\.3 is not a pre-release, so there is nothing to finalise/ },
  { inputs: { bump: 'minor', pre: 'c' }, error: /^`pre` is `c`\. Allowed: a, b, rc, dev/ },
  { inputs: { bump: 'post', pre: 'rc' }, error: /^`pre` has no meaning here/ },
  {
    inputs: { bump: 'calver', 'calver-format': 'MM.YYYY' },
    error: /^`calver-format` is `MM\.YYYY`\. Write it like `YYYY\.MM\.MICRO`/,
  },
  { inputs: { bump: 'minor', 'local-version': 'a_!' }, error: /^`local-version` is `a_!`\. Use letters, digits and dots/ },
  { inputs: { version: '2.0', 'local-version': 'a' }, error: /^`local-version` has no meaning without a bump/ },
  {
    inputs: { bump: 'minor', 'publish-to': 'PyPI' },
    error: /^`publish-to` contains `PyPI`, which is not `pypi`, `testpypi` or a URL/,
  },
  {
    inputs: { bump: 'minor', 'publish-to': 'https://index.test/ pypi', attestations: 'true', 'index-token': 'pypi-secret' },
    error:
      /^`attestations` is `true`, but pypi accepts attestations only with trusted publishing, and `index-token` is set\. Remove/,
  },
  { inputs: { version: '2.0', pre: 'rc' }, error: /^`pre` has no meaning here/ },
  {
    inputs: { bump: 'minor', 'bump-command': 'bin/bump {version} && make' },
    error: /^`bump-command` is `bin\/bump \{version\} && make`, which needs a shell\. Commands start without a shell: move it to/,
  },
  { inputs: { bump: 'minor', 'tag-template': 'v1' }, error: /^`tag-template` is `v1`/ },
  { inputs: { bump: 'minor', 'tag-template': 'v {version}' }, error: /is not a valid Git ref name/ },
  { inputs: { bump: 'minor', assets: 'dist/*.whl' }, error: /^`assets` has `dist\/\*\.whl`, which matches no file\./ },
  { inputs: { bump: 'minor', assets: '/etc/hostname' }, error: /^`assets` .*outside the workspace/ },
  { inputs: { bump: 'minor', assets: 'src/**/*.py' }, error: /^version\.py holds the version, which the release changes/ },
  { inputs: { bump: 'minor', 'version-file': '../version.py' }, error: /^`version-file` .*outside the workspace/ },
  { inputs: { bump: 'minor', branch: 'absent' }, error: /^The remote has no branch absent/ },
  { inputs: { bump: 'minor', artifact: 'wheel' }, error: /this run has no artifact service/ },
]
