import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { toolCache } from '../../../shared/test/support/run-action.js'

export type HookTool = 'pre-commit' | 'prek'

/** Hooks of a local repository, as a configuration in JSON, which is YAML as well. */
export function localHooks(hooks: readonly Readonly<Record<string, unknown>>[], settings: object = {}): string {
  const withDefaults = hooks.map((hook) => ({ name: `the ${String(hook.id)} hook`, language: 'system', ...hook }))
  return JSON.stringify({ ...settings, repos: [{ repo: 'local', hooks: withDefaults }] })
}

/** Runs the real tool in a folder. It must be installed, which a run of the action does. */
export function startRealTool(tool: HookTool, folder: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  const tools = join(toolCache(), 'eleanor-tools')
  const link = readdirSync(tools, { withFileTypes: true }).find(
    (each) => each.isSymbolicLink() && each.name.startsWith(`${tool}-`),
  )
  const program = join(tools, link?.name ?? '', 'bin', tool)
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  if (error !== undefined) throw error
  return { isGreen: status === 0, output: stdout + stderr }
}

/** Runs `run --all-files` of the real tool in a folder. It must be installed, which a run of the action does. */
export function runRealTool(tool: HookTool, folder: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  return startRealTool(tool, folder, ['run', '--all-files', '--color=never', ...args], env)
}
