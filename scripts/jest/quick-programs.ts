import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

/**
 * Puts programs first on PATH that say the same to the tests as those of the machine, but start faster: together, the tests start them
 * thousands of times. Writes scripts to a folder.
 * - `python3` and `python` start the Python that pyenv's shim chooses at the start of the tests. The shim looks for it each time
 *   (0.04 s of processor time).
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

/** The path of the Python that pyenv's shim of this name starts here; undefined for every other program, and if that is not clear. */
function findBehindShim(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const program = locate(env, name)
  if (program === undefined || !isPyenvShim(program)) return undefined
  return findPath(program, ['-c', 'import sys; print(sys.executable)'], env)
}

function isPyenvShim(file: string): boolean {
  try {
    const text = readFileSync(file, 'latin1')
    return text.startsWith('#!') && text.includes('pyenv" exec ')
  } catch {
    return false
  }
}

function locate(env: NodeJS.ProcessEnv, name: string): string | undefined {
  return findPath('/bin/sh', ['-c', `command -v ${name}`], env)
}

/** The absolute path that a program prints; undefined if it fails or prints anything else. */
function findPath(program: string, args: readonly string[], env: NodeJS.ProcessEnv): string | undefined {
  const { status, stdout } = spawnSync(program, args, { env, encoding: 'utf8' })
  const path = status === 0 ? stdout.replace(/\n$/, '') : ''
  return isAbsolute(path) && existsSync(path) ? path : undefined
}

function quote(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`
}
