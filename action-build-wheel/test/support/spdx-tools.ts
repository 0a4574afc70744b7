import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import { pinnedUv } from './real-uv.js'

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
    validate: (file: string) => run(python, '-I', '-m', 'spdx_tools.spdx.clitools.pyspdxtools', '--infile', file),
  }
}
