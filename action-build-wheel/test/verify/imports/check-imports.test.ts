import { describe, expect, test } from '@jest/globals'
import type { ImportCheck } from '../../../src/inputs/types.js'
import { buildProject } from '../../support/build-project.js'
import { checkInstalledImports } from '../../support/wheels/check-installed-imports.js'

const table = '[project]\nname = "acme"\nversion = "1.0"\n'

/** A project that uv builds by itself, which takes no time: how the wheel was made decides nothing here. */
function project(files: Readonly<Record<string, string>>, settings = '') {
  const system = '[build-system]\nrequires = ["uv_build>=0.13.6,<1"]\nbuild-backend = "uv_build"\n'
  return { 'pyproject.toml': `${system}${table}${settings}`, ...files }
}

const cuda = 'raise ImportError("libcuda.so.1: cannot open shared object file: No such file or directory")\n'

describe('a wheel that needs a library of another machine', () => {
  const files = project({ 'src/acme/__init__.py': cuda })

  test('fails with the input that accepts it', async () => {
    const { code, stdout, hasOutDir } = await buildProject(files, {})
    expect(stdout).toMatch(
      /^::error::`import acme` fails with the installed wheel\. ImportError: libcuda\.so\.1: .*set `import-check` to `names`/m,
    )
    expect([code, hasOutDir]).toEqual([1, false])
  })

  test.each(['names', 'none'])('passes with `import-check: %s`', async (check) => {
    const { code, hasOutDir } = await buildProject(files, { 'import-check': check })
    expect([code, hasOutDir]).toEqual([0, true])
  })
})

test('`import-check: all` refuses a module below a package', async () => {
  const files = project({ 'src/acme/__init__.py': '', 'src/acme/late.py': 'import gone\n' })
  const { code, stdout, hasOutDir } = await buildProject(files, { 'import-check': 'all' })
  expect(stdout).toContain('::error::`import acme.late` fails with the installed wheel.')
  expect([code, hasOutDir]).toEqual([1, false])
})

const scripts = '[console_scripts]\nacme = acme.cli:main\n'

// The runs above and below show that each check is made and refuses the wheel; what it finds needs no build.
test.each<[string, ImportCheck, Readonly<Record<string, string>>, string]>([
  [
    'a package in a namespace that cannot be imported',
    'packages',
    {
      'acme/core/__init__.py': 'import gone\n',
      METADATA: 'Provides-Extra: host\nRequires-Dist: gone>=1; extra == "host"\n',
    },
    "`import acme.core` fails with the installed wheel. ModuleNotFoundError: No module named 'gone'. Only the extra `host` requires gone: require it always, or set `import-check` to `names`",
  ],
  [
    'an entry point without its module',
    'names',
    { 'acme/__init__.py': '', 'entry_points.txt': scripts },
    '`acme = acme.cli:main` fails with the installed wheel. The module of this entry point does not exist.',
  ],
  [
    'a command without its function, and a plugin without its object, unless only its host is missing,',
    'packages',
    {
      'acme/__init__.py': '',
      'acme/cli.py': '',
      'acme/hosted.py': 'import gone\n',
      'entry_points.txt': `${scripts}[pytest11]\nacme = acme:Plugin\nhosted = acme.hosted:Plugin\n`,
    },
    "`acme = acme.cli:main` fails with the installed wheel. AttributeError: module 'acme.cli' has no attribute 'main'. So does `acme = acme:Plugin` (AttributeError: module 'acme' has no attribute 'Plugin'). Check",
  ],
  [
    'a module that ends the interpreter',
    'packages',
    { 'acme/__init__.py': 'import os\nos._exit(0)\n' },
    '`import acme` fails with the installed wheel. The interpreter ended',
  ],
])('%s is refused', async (_, check, members, error) => {
  await expect(checkInstalledImports(check, members)).rejects.toThrow(error)
})

test('a subpackage that is not packaged is named, and what is imported is reported', async () => {
  const files = { 'src/acme/__init__.py': '', 'src/acme/sub/__init__.py': '', 'src/acme/tests/__init__.py': '' }
  const settings = '[tool.uv.build-backend]\nwheel-exclude = ["sub", "tests"]\n'
  const { code, stdout, summary } = await buildProject(project(files, settings), {})
  expect(stdout).toContain('::warning::The wheel lacks packages of the sources: acme.sub.')
  expect(summary).toContain('| Import | ✅ acme |')
  expect(code).toBe(0)
})

describe('test-command', () => {
  const files = project({
    'src/acme/__init__.py': '',
    'tests/check.py': 'import acme, packaging, sys\nprint("TESTED", acme.__file__, sys.argv[2:])\nsys.exit(int(sys.argv[1]))\n',
  })

  test.each([
    ['project', '0', 0],
    ['package', '3', 1],
  ])('in {%s} that exits with %s ends the step with %i', async (folder, argument, expected) => {
    const command = `python {${folder}}/tests/check.py ${argument} {wheel}`
    const inputs = { 'test-command': command, 'test-requires': 'packaging>=20' }
    const { code, stdout, hasOutDir } = await buildProject(files, inputs)
    expect(stdout).toMatch(/^TESTED .*\/install\/venv\/.*site-packages\/acme\/__init__\.py \['\/.*\.whl'\]$/m)
    if (expected !== 0) expect(stdout).toContain(`::error::\`${command}\` fails with the installed wheel.`)
    expect([code, hasOutDir]).toEqual([expected, expected === 0])
  })
})
