import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname } from 'node:path'

/**
 * Puts programs first on PATH that say the same to the tests as those of the machine, but start faster: together, the tests start them
 * thousands of times. Writes scripts to a folder.
 * - Python itself in place of pyenv's shim, a shell script that looks for it at each start (0.04 s of processor time).
 * - `lsb_release` and `rustc --version`, which pip asks for its User-Agent header (0.02 s), do not know. Source: pip,
 *   `pip/_internal/network/session.py`, "user_agent".
 */
export function preferQuickPrograms(env: NodeJS.ProcessEnv, folder: string): void {
  if (process.platform === 'win32') return
  const python = findBehindShim(env)
  const rustc = locate(env, 'rustc')
  mkdirSync(folder, { recursive: true })
  writeScript(`${folder}/lsb_release`, 'exit 1')
  if (rustc !== undefined) writeScript(`${folder}/rustc`, `[ "$*" != --version ] || exit 1\nexec '${rustc}' "$@"`)
  env.PATH = [...(python === undefined ? [] : [dirname(python)]), folder, env.PATH].join(delimiter)
}

/** The path of the Python that a script named `python3` starts; undefined if `python3` is a program. */
function findBehindShim(env: NodeJS.ProcessEnv): string | undefined {
  const program = locate(env, 'python3')
  if (program === undefined || readFileSync(program).subarray(0, 2).toString() !== '#!') return undefined
  const options = { env, encoding: 'utf8' } as const
  return nonEmpty(spawnSync(program, ['-c', 'import sys; print(sys.executable)'], options).stdout)
}

function locate(env: NodeJS.ProcessEnv, name: string): string | undefined {
  return nonEmpty(spawnSync('sh', ['-c', `command -v ${name}`], { env, encoding: 'utf8' }).stdout)
}

function nonEmpty(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim()
}

function writeScript(path: string, text: string): void {
  writeFileSync(path, `#!/bin/sh\n${text}\n`, { mode: 0o755 })
}
