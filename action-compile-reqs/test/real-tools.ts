import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** The newest of the tools that the action has installed for these tests: the interpreter with pip-tools, or uv. */
export function tool(name: 'pip-tools' | 'uv'): string {
  const folder = process.env.ELEANOR_TEST_TOOL_CACHE ?? join(import.meta.dirname, '../../.work/tool-cache')
  const file = name === 'uv' ? 'uv' : 'python'
  const list = execFileSync('bash', ['-c', 'ls -d "$0"/eleanor-tools/"$1"-*/bin/"$2"', folder, name, file], { encoding: 'utf8' })
  return list.split('\n')[0] ?? ''
}
