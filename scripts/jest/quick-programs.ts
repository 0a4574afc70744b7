import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Puts programs first on PATH that say the same to the tests as those of the machine, but start faster: together, the tests start them
 * thousands of times. Writes scripts to a folder.
 * - `python3` and `python` start the Python that pyenv's shim chooses. The shim looks for it at each start (0.04 s of processor time).
 * - `lsb_release` and `rustc --version`, which pip asks for its User-Agent header (0.02 s), do not know. Source: pip,
 *   `pip/_internal/network/session.py`, "user_agent".
 */
export function preferQuickPrograms(env: NodeJS.ProcessEnv, folder: string): void {
  if (process.platform === 'win32' || env.PATH === undefined) return
  const rustc = locate(env, 'rustc')
  const scripts = new Map<string, string>([['lsb_release', 'exit 1']])
  if (rustc !== undefined) scripts.set('rustc', `[ "$*" != --version ] || exit 1\nexec ${quote(rustc)} "$@"`)
  for (const name of ['python3', 'python']) {
    const python = findBehindShim(env, name)
    if (python !== undefined) scripts.set(name, `exec ${quote(python)} "$@"`)
  }
  env.PATH = [writeScripts(scripts, folder), env.PATH].join(delimiter)
}

/** Writes scripts to a folder that is named after their content, so that two runs at the same time do not disturb each other. */
function writeScripts(scripts: ReadonlyMap<string, string>, parent: string): string {
  const folder = join(
    parent,
    createHash('sha256')
      .update(JSON.stringify([...scripts]))
      .digest('hex')
      .slice(0, 12),
  )
  if (existsSync(folder)) return folder
  mkdirSync(parent, { recursive: true })
  const unfinished = mkdtempSync(`${folder}-`)
  chmodSync(unfinished, 0o755)
  for (const [name, text] of scripts) writeFileSync(join(unfinished, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 })
  try {
    renameSync(unfinished, folder)
  } catch (error) {
    rmSync(unfinished, { recursive: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}

/** The path of the Python that a script of this name starts; undefined if the name is that of a program. */
function findBehindShim(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const program = locate(env, name)
  if (program === undefined || readFileSync(program).subarray(0, 2).toString() !== '#!') return undefined
  return lastLine(spawnSync(program, ['-c', 'import sys; print(sys.executable)'], { env, encoding: 'utf8' }).stdout)
}

function locate(env: NodeJS.ProcessEnv, name: string): string | undefined {
  return lastLine(spawnSync('/bin/sh', ['-c', `command -v ${name}`], { env, encoding: 'utf8' }).stdout)
}

function lastLine(text: string): string | undefined {
  const line = text.trim().split('\n').at(-1)
  return line === '' ? undefined : line
}

function quote(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`
}
