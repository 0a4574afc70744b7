import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import { pinnedUv } from './real-uv.js'

/** Calls the command of spdx-tools for each file, in one process: its modules take most of the time. */
const validateEach = `import contextlib, io, json, sys
from spdx_tools.spdx.clitools.pyspdxtools import main

# One for all calls, because the logger of the tool keeps it.
text = io.StringIO()

def run(file):
    start = len(text.getvalue())
    try:
        code = main(["--infile", file]) or 0
    except SystemExit as exit:
        code = exit.code or 0
    return {"code": code, "output": text.getvalue()[start:]}

with contextlib.redirect_stdout(text), contextlib.redirect_stderr(text):
    results = [run(file) for file in sys.argv[1:]]
print(json.dumps(results))`

/** Runs a program, and returns its exit code with all that it printed. */
function run(program: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  return { code: status, output: `${stdout}${stderr}` }
}

/** Installs spdx-tools, the validator of the SPDX project, and a wheel into a new environment. */
export function installWithSpdxTools(wheel: string) {
  const venv = join(temporaryFolder('spdx'), 'venv')
  const python = join(venv, 'bin', 'python')
  run(pinnedUv(), 'venv', '--quiet', venv)
  const { code, output } = run(pinnedUv(), 'pip', 'install', '--quiet', '--python', python, 'spdx-tools==0.8.5', wheel)
  if (code !== 0) throw new Error(output)
  const lib = join(venv, 'lib')
  return {
    sitePackages: join(lib, readdirSync(lib)[0] ?? '', 'site-packages'),
    validate: (...files: readonly string[]) => {
      const { output } = run(python, '-I', '-c', validateEach, ...files)
      return JSON.parse(output) as { code: number; output: string }[]
    },
  }
}
