type Files = Readonly<Record<string, string | Uint8Array>>

/** A file with this text in `[tool.eleanor.images]`. */
export const imagesTable = (lines: string) => `[tool.eleanor.images]\n${lines}\n`

/** Contents of `[tool.eleanor.images]`, the line of the error in the file, and a part of its message. */
export const invalidTables: readonly [name: string, toml: string, line: number, message: string][] = [
  [
    'an unknown key',
    'sbom = true\nregistri = "x"',
    3,
    '`[tool.eleanor.images]` has the unknown key `registri`. Did you mean `registry`?',
  ],
  ['a key without a near one', 'xyz = 1', 2, '`[tool.eleanor.images]` has the unknown key `xyz`. Known: `directory`, '],
  ['an inherited name of JavaScript', 'constructor = 1', 2, 'unknown key `constructor`'],
  ['a key with an underscore', 'build_args = {}', 2, 'Did you mean `build-args`?'],
  ['a wrong type', 'sbom = "yes"', 2, '`sbom` must be `true` or `false`.'],
  ['a number as a string', 'timeout = "90"', 2, '`timeout` must be a number.'],
  ['a list for a string', 'directory = ["x"]', 2, '`directory` must be a string.'],
  ['a number in a list', 'tags = [1]', 2, '`tags` must be a list of strings, none of them empty.'],
  ['an empty word', 'tags = [" "]', 2, '`tags` must be a list of strings, none of them empty.'],
  ['a list for a map', 'build-args = ["A=1"]', 2, '`build-args` must be a table of strings'],
  ['a map for a table', 'variants = { gpu = "A=1" }', 2, '`variants` must be a table of tables'],
  ['an option in a list', 'tags = ["a", "-x"]', 2, '`tags` contains `-x`, which starts with `-`.'],
  ['an unknown choice', 'network = "hots"', 2, '`network` must be one of "default", "host", "none".'],
  ['a key of a run', 'mode = "plan"', 2, '`mode` belongs to one run, not to the repository.'],
  ['a secret', 'deploy-key = "x"', 2, '`deploy-key` is a secret, which must not be in a file.'],
  ['a private key', 'registry = "-----BEGIN OPENSSH PRIVATE KEY-----"', 2, '`registry` contains a secret'],
  ['a token', `build-args = { T = "ghp_${'a'.repeat(36)}" }`, 2, '`build-args` contains a secret'],
  ['credentials in a URL', 'registry = ["https://user:word@host/x"]', 2, '`registry` contains a secret'],
  [
    'a value that the action rejects',
    'sbom = true\ndirectory = "../out"',
    3,
    '`directory` is `../out`, which is outside the workspace.',
  ],
  [
    'a value in a sub-table',
    'sbom = true\n\n[tool.eleanor.images.build-args]\nA = [1]',
    4,
    '`build-args` must be a table of strings',
  ],
]

/** Files, inputs, and a part of the message. */
export const invalidFiles: readonly [name: string, files: Files, given: Readonly<Record<string, string>>, message: string][] = [
  [
    'both files',
    { 'pyproject.toml': imagesTable(''), 'eleanor.toml': imagesTable('') },
    {},
    'Both eleanor.toml and pyproject.toml have `[tool.eleanor]` tables.',
  ],
  ['broken TOML', { 'pyproject.toml': '[tool.eleanor.images]\nsbom = \n' }, {}, 'pyproject.toml is not valid TOML. Line 2'],
  [
    'text that is not UTF-8',
    { 'eleanor.toml': Buffer.from(imagesTable('directory = "é"'), 'latin1') },
    {},
    'eleanor.toml is not UTF-8 text. Save it as UTF-8.',
  ],
  ['a duplicate key', { 'eleanor.toml': imagesTable('sbom = true\nsbom = true') }, {}, 'eleanor.toml is not valid TOML'],
  [
    'an unknown table',
    { 'pyproject.toml': '[tool.eleanor.image]\n' },
    {},
    'pyproject.toml:1: `[tool.eleanor]` has the unknown key `image`. Did you mean `images`?',
  ],
  [
    'a table that is none',
    { 'pyproject.toml': '[tool.eleanor]\nimages = 1\n' },
    {},
    'pyproject.toml:2: `tool.eleanor.images` is not a table',
  ],
  ['tool.eleanor that is no table', { 'pyproject.toml': '[tool]\neleanor = "x"\n' }, {}, '`tool.eleanor` is not a table'],
  [
    'a top-level table of eleanor.toml',
    { 'eleanor.toml': '[images]\n' },
    {},
    'Write `[tool.eleanor.images]`, as in pyproject.toml',
  ],
  ['a configuration that does not exist', {}, { config: 'no.toml' }, '`config` is `no.toml`, which does not exist'],
  ['a configuration outside', {}, { config: '../x.toml' }, '`config` is `../x.toml`, which is outside the workspace'],
  [
    'a configuration without a table',
    { 'a/pyproject.toml': '' },
    { config: 'a' },
    '`config` is `a`, which has no `[tool.eleanor]` table',
  ],
]
