import type { Rules } from './rules.js'
import { refuse, refuseUpgrades, ruleFor, sameInput } from './rules.js'

/** Packages that pip-compile leaves out unless `allow-unsafe` is set. Source: pip-tools, `UNSAFE_PACKAGES`. */
const unsafePackages = ['distribute', 'pip', 'setuptools']

/** Rules for `[tool.pip-tools]`. Source: the options of pip-compile of the version in `tools/pip-tools.txt`; a test compares them. */
export const pipToolsRules: Rules = {
  ...sameInput('generate-hashes', 'annotation-style', 'strip-extras', 'emit-index-url'),
  ...sameInput('index-url', 'extra-index-url', 'find-links'),
  constraint: { as: 'input', input: 'constraints' },
  'uploaded-prior-to': { as: 'input', input: 'exclude-newer' },
  'unsafe-package': { as: 'input', input: 'unsafe-packages' },
  'allow-unsafe': { as: 'input', input: 'unsafe-packages', convert: (isAllowed) => (isAllowed === false ? unsafePackages : []) },
  ...ruleFor({ as: 'engine' }, 'pre', 'no-index', 'annotate', 'header', 'emit-options'),
  ...refuseUpgrades('upgrade', 'upgrade-package'),
  ...refuse('hides options from the stamp of a lock', 'Write them as keys of `[tool.eleanor.requirements]`', 'pip-args'),
  ...refuse(
    'writes the machine’s access to an index into the locks',
    'Set it to `false`',
    'emit-trusted-host',
    'emit-find-links',
  ),
  ...refuse('resolves with an algorithm that pip has removed', 'Remove it', 'resolver'),
  ...refuse('builds packages with what this machine has installed', 'Remove it', 'build-isolation'),
  ...refuse('changes the line endings, which a lock keeps', 'Set `eol` in `.gitattributes`', 'newline'),
  ...refuse('does not reach pip', 'Set `PIP_CERT` in the environment', 'cert'),
  ...refuse('does not reach pip', 'Set `PIP_CLIENT_CERT` in the environment', 'client-cert'),
  ...refuse('does not reach pip', 'Set `PIP_TRUSTED_HOST` in the environment', 'trusted-host'),
  ...refuse(
    'belongs to one source',
    'Write a line such as `web = pyproject.toml[web]` in `extra-sources`',
    ...['extra', 'all-extras', 'build-deps-for', 'all-build-deps', 'only-build-deps'],
  ),
  ...ruleFor(
    { as: 'irrelevant' },
    ...['color', 'verbose', 'quiet', 'dry-run', 'rebuild', 'reuse-hashes', 'max-rounds', 'cache-dir', 'help', 'version'],
    // The inputs name the sources, the locks and the configuration.
    ...['src-files', 'output-file', 'config', 'no-config'],
    // pip-sync.
    ...['ask', 'force', 'python-executable', 'user'],
  ),
}

/** Values with which a refused setting changes nothing. */
export const harmlessValues: Readonly<Record<string, readonly unknown[]>> = {
  upgrade: [false],
  'emit-trusted-host': [false],
  'emit-find-links': [false],
  resolver: ['backtracking'],
  'build-isolation': [true],
  newline: ['LF', 'preserve'],
  'all-extras': [false],
  'all-build-deps': [false],
  'only-build-deps': [false],
}

/** The options with which pip-compile and pip do what the file says, by setting and value. */
export const pipCompileOptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  pre: { true: '--pre' },
  'no-index': { true: '--no-index' },
  annotate: { false: '--no-annotate' },
  header: { false: '--no-header' },
  'emit-options': { false: '--no-emit-options' },
}
