import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { toolCache } from '../../shared/test/run-action.js'

/** One of the tools that the action has installed for these tests: the interpreter with pip-tools, or uv. */
export function tool(name: 'pip-tools' | 'uv'): string {
  const folder = join(toolCache(), 'eleanor-tools')
  // An environment that is still being made has a name of its own; the link to it comes last.
  const found = readdirSync(folder).find((each) => each.startsWith(`${name}-`) && lstatSync(join(folder, each)).isSymbolicLink())
  return join(folder, found ?? '', 'bin', name === 'uv' ? 'uv' : 'python')
}
