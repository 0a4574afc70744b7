import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { findUv } from '../../../shared/test/support/install-packages.js'
import { toolCache } from '../../../shared/test/support/run-action.js'

export const runAllFiles = ['run', '--all-files', '--color=never'] as const

export type HookTool = 'pre-commit' | 'prek'

/** Hooks of a local repository, as a configuration in JSON, which is YAML as well. */
export function localHooks(hooks: readonly Readonly<Record<string, unknown>>[], settings: object = {}): string {
  const withDefaults = hooks.map((hook) => ({ name: `the ${String(hook.id)} hook`, language: 'system', ...hook }))
  return JSON.stringify({ ...settings, repos: [{ repo: 'local', hooks: withDefaults }] })
}

/** PATH with uv at its end: without uv, prek would install it for its hooks in Python. */
export async function pathWithUv(): Promise<string> {
  const { uv } = await findUv()
  return `${process.env.PATH ?? ''}${delimiter}${dirname(uv)}`
}

/** Runs the real tool in a folder. It must be installed, which a run of the action does. */
export function startRealTool(tool: HookTool, folder: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  const { status, stdout, stderr, error } = spawnSync(join(findBin(tool), tool), args, {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  if (error !== undefined) throw error
  return { isGreen: status === 0, output: stdout + stderr }
}

/** The folder with the commands of a tool, which a run of the action has installed. */
export function findBin(tool: HookTool): string {
  const tools = join(toolCache(), 'eleanor-tools')
  const link = readdirSync(tools, { withFileTypes: true }).find(
    (each) => each.isSymbolicLink() && each.name.startsWith(`${tool}-`),
  )
  return join(tools, link?.name ?? '', 'bin')
}

/** Forks a process for each command line, after the modules of pre-commit were imported once, which takes most of the time of a short run. */
const forkPreCommit = `import json, os, sys, tempfile
from pre_commit.main import main

def run(args):
    with tempfile.TemporaryFile() as output:
        child = os.fork()
        if child == 0:
            os.dup2(output.fileno(), 1)
            os.dup2(output.fileno(), 2)
            code = 1
            try:
                code = main(args)
            except SystemExit as exit:
                code = exit.code
            finally:
                sys.stdout.flush()
                os._exit(code)
        status = os.waitpid(child, 0)[1]
        output.seek(0)
        result = {"isGreen": status == 0, "output": output.read().decode()}
    os.system("git checkout --quiet -- .")
    return result

print(json.dumps([run(args) for args in json.loads(sys.argv[1])]))`

/** Runs each command line with the real pre-commit in a folder, and restores the tracked files after each. */
export function runEachPreCommit(
  folder: string,
  commandLines: readonly (readonly string[])[],
  env: Readonly<Record<string, string>>,
): { isGreen: boolean; output: string }[] {
  const { stdout, stderr } = spawnSync(
    join(findBin('pre-commit'), 'python'),
    ['-c', forkPreCommit, JSON.stringify(commandLines)],
    { cwd: folder, env: { ...process.env, ...env }, encoding: 'utf8' },
  )
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as { isGreen: boolean; output: string }[]
}

/** Runs `run --all-files` of the real tool in a folder. It must be installed, which a run of the action does. */
export function runRealTool(tool: HookTool, folder: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  return startRealTool(tool, folder, [...runAllFiles, ...args], env)
}
