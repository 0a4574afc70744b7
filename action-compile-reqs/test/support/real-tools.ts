import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { runAction, temporaryFolder, toolCache, writeTree } from '../../../shared/test/support/run-action.js'

/** One of the tools that the action has installed for these tests: the interpreter with pip-tools, or uv. */
export function tool(name: 'pip-tools' | 'uv'): string {
  const folder = join(toolCache(), 'eleanor-tools')
  // An environment that is still being made has a name of its own; the link to it comes last.
  const found = readdirSync(folder).find((each) => each.startsWith(`${name}-`) && lstatSync(join(folder, each)).isSymbolicLink())
  return join(folder, found ?? '', 'bin', name === 'uv' ? 'uv' : 'python')
}

/** Has the action install both engines from the real index, for tests that put another one in its place. */
export async function installEngines(): Promise<void> {
  const workspace = temporaryFolder('engines')
  writeTree(workspace, { 'requirements/a.in': 'six\n' })
  for (const engine of ['pip-compile', 'uv']) {
    const { code, stdout } = await runAction({ action: 'action-compile-reqs', inputs: { engine, cache: 'off' }, workspace })
    if (code !== 0) throw new Error(stdout)
  }
}
