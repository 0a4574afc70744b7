import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { runAction, temporaryFolder, toolCache, writeTree } from '../../../shared/test/support/run-action.js'

/** The path of a tool that the action installed for these tests: the interpreter with pip-tools, or uv. */
export function toolPath(name: 'pip-tools' | 'uv'): string {
  const folder = join(toolCache(), 'eleanor-tools')
  // An unfinished environment has a temporary name; the link to it is created last.
  const found = readdirSync(folder).find((each) => each.startsWith(`${name}-`) && lstatSync(join(folder, each)).isSymbolicLink())
  return join(folder, found ?? '', 'bin', name === 'uv' ? 'uv' : 'python')
}

/** Installs both engines from the real index, for tests that use another index. */
export async function installEngines(): Promise<void> {
  const workspace = temporaryFolder('engines')
  writeTree(workspace, { 'requirements/a.in': 'six\n' })
  for (const engine of ['pip-compile', 'uv']) {
    const { code, stdout } = await runAction({ action: 'action-compile-reqs', inputs: { engine, cache: 'off' }, workspace })
    if (code !== 0) throw new Error(stdout)
  }
}
