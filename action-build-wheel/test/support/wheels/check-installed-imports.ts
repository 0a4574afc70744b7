import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { temporaryFolder } from '../../../../shared/test/support/run-action.js'
import { readWheel } from '../../../src/archive/read-wheel.js'
import type { ImportCheck } from '../../../src/inputs/types.js'
import { checkImports } from '../../../src/verify/imports/check-imports.js'
import { createTestContext } from '../context.js'
import { makeWheel } from '../make-wheel.js'

const actionPath = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * Checks the imports of a wheel with these files, in an environment with nothing else. `METADATA` holds more headers, and
 * `entry_points.txt` is metadata as well.
 */
export async function checkInstalledImports(check: ImportCheck, files: Readonly<Record<string, string>>): Promise<string[]> {
  const change = `import json
del files["a_b/__init__.py"], files["a_b/"], files["a_b/with, comma.py"]
for path, text in json.loads(${JSON.stringify(JSON.stringify(files))}).items():
    if path == "METADATA": files[f"{info}/METADATA"] = files[f"{info}/METADATA"].replace(b"\\n\\n", b"\\n" + text.encode() + b"\\n", 1)
    else: files[path if "/" in path else f"{info}/{path}"] = text.encode()`
  const wheel = await readWheel(makeWheel(change))
  const folder = temporaryFolder('imports')
  const venv = join(folder, 'venv')
  cpSync((emptyVenv ??= createVenv()), venv, { recursive: true, verbatimSymlinks: true })
  const lib = join(venv, 'lib')
  // A wheel without scripts and data is installed by unpacking it. Source: PyPA "Binary distribution format".
  run('-m', 'zipfile', '-e', wheel.file, join(lib, readdirSync(lib)[0] ?? '', 'site-packages'))
  const { PATH = '' } = process.env
  const settings = { check, python: join(venv, 'bin', 'python'), env: { PATH }, folder }
  return await checkImports({ ...createTestContext(folder), actionPath }, wheel, settings)
}

/** Each test gets a copy. */
let emptyVenv: string | undefined

function createVenv(): string {
  const venv = join(temporaryFolder('empty'), 'venv')
  run('-m', 'venv', '--without-pip', venv)
  return venv
}

function run(...args: string[]): void {
  const { status, stderr } = spawnSync('python3', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}
