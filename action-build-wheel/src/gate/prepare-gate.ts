import { dirname, join } from 'node:path'
import type { Cache } from '#shared/cache/cache.js'
import { settleAll } from '#shared/concurrency/settle-all.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { envForProject } from '#shared/process/child-env.js'
import type { RunOptions } from '#shared/process/runner.js'
import type { Python } from '#shared/python/inspect-python.js'
import type { GateInputs, HookStage } from '../inputs/types.js'
import type { InstallTool } from '../tools/pinned-tools.js'
import { listConfigs } from './find-configs.js'
import type { ConfigText } from './hooks/configured-hooks.js'
import { readConfigs } from './hooks/configured-hooks.js'
import { prepareHookEnvironments } from './hooks/hook-environments.js'
import type { CommandPlan, GatePlan, HookPlan } from './plan-gate.js'
import { selectFiles } from './select-files.js'
import type { GateProgram, RunProgram } from './start-program.js'
import { startProgram } from './start-program.js'
import type { TreeSnapshot } from './worktree/restore-worktree.js'
import { snapshotTree } from './worktree/restore-worktree.js'

/** A hook may print any amount: the log shows this much of it. */
const shownBytes = 8 * 1024 * 1024
/** How much output is kept to explain why a tool did not run. */
const keptBytes = 1024 * 1024

export interface GateSettings {
  readonly cache: Cache
  readonly python: Python
  readonly installTool: InstallTool
  /** Which files the hooks check. */
  readonly files: GateInputs['files']
  /** Stage whose hooks run. */
  readonly stage: HookStage
  /** Folder of the project, absolute. */
  readonly directory: string
  readonly timeoutMs: number
  /** Files that Git neither tracks nor ignores, relative to the top of the work tree. */
  readonly untracked: readonly string[]
  /** Settles when the sources are copied: the hooks do not run before. */
  readonly copied: Promise<unknown>
  /** Private folder of the gate; it need not exist. */
  readonly folder: string
}

/** How to start the program of the gate. */
interface GateCommand extends GateProgram {
  readonly title: string
  readonly env: Readonly<Record<string, string>>
  /** Whether the tool aborts all hooks when one cannot start, and reports it on standard error. */
  readonly abortsWhenHookCannotStart: boolean
  /** The configurations of the hooks; empty for a command. */
  readonly configs: readonly ConfigText[]
  /** Whether the hooks check all files. */
  readonly checksAllFiles: boolean
  /** Caches what was installed for the hooks. */
  readonly saveEnvironments: () => Promise<void>
}

/** A gate whose program is installed, with the state of the work tree before it runs. */
export interface PreparedGate extends Omit<GateCommand, keyof GateProgram | 'env'> {
  readonly plan: GatePlan
  /** Runs the hooks, which see the caller's environment: they are set up for it. */
  readonly run: RunProgram
  readonly snapshot: TreeSnapshot
  /** Private folder of the gate; it need not exist. */
  readonly folder: string
}

/** Prepares everything that does not need the staged sources, so that it can run while they are copied. */
export async function prepareGate(
  context: Pick<ActionContext, 'run' | 'env' | 'log' | 'toolCache' | 'actionPath'>,
  plan: GatePlan,
  settings: GateSettings,
): Promise<PreparedGate> {
  const snapshotting = snapshotTree(plan.repository, settings.untracked)
  const starting = async () => {
    const command = plan.tool === 'command' ? createUserCommand(plan) : await createHookCommand(context, plan, settings)
    const options: RunOptions = {
      cwd: workingFolder(plan, settings.directory),
      env: { ...envForProject(context.env), GIT_TERMINAL_PROMPT: '0', ...command.env },
      timeoutMs: settings.timeoutMs,
      show: true,
      showBytes: shownBytes,
      keepBytes: keptBytes,
    }
    return { ...command, run: startProgram(context, command, options, [snapshotting, settings.copied]) }
  }
  const [command, snapshot] = await settleAll([starting(), snapshotting])
  return { ...command, plan, snapshot, folder: settings.folder }
}

/** pre-commit itself changes to the top of the repository; prek starts in the project that it checks. */
function workingFolder({ tool, repository }: GatePlan, directory: string): string {
  return tool === 'pre-commit' ? repository.top : directory
}

function createUserCommand({ command }: CommandPlan): GateCommand {
  const [program = '', ...args] = command
  return {
    title: `Run ${command.join(' ')}`,
    program,
    args,
    waitsForInput: false,
    env: {},
    abortsWhenHookCannotStart: false,
    configs: [],
    checksAllFiles: true,
    saveEnvironments: () => Promise.resolve(),
  }
}

async function createHookCommand(
  context: Pick<ActionContext, 'env' | 'log' | 'toolCache' | 'actionPath'>,
  plan: HookPlan,
  { cache, python, installTool, files, stage }: GateSettings,
): Promise<GateCommand> {
  const { tool, config, repository } = plan
  const configs = await listConfigs(tool, config, repository)
  const selection = await selectFiles(context, repository, { configs, files })
  const tools = await installTool(tool)
  const environments = await prepareHookEnvironments(context, cache, { tool, configs, python, version: tools.version })
  const args = ['run', ...selection.args, '--color=never', '--verbose', '--hook-stage', stage]
  const isPrek = tool === 'prek'
  const starter = join(context.actionPath, 'tools', 'run_pre_commit.py')
  return {
    title: `Run the hooks of ${tool} on ${selection.description}`,
    program: isPrek ? join(tools.bin, 'prek') : tools.python,
    // -I hides the repository's own modules and PYTHONPATH from pre-commit; hooks still get the variable.
    // prek finds its workspace by itself; with --config it would run one configuration only.
    args: isPrek ? [...args, '--no-progress', '--no-hide-status'] : ['-I', starter, ...args, '--config', config],
    waitsForInput: !isPrek,
    env: environments.env,
    abortsWhenHookCannotStart: isPrek,
    configs: await readConfigs(dirname(config), configs),
    checksAllFiles: selection.isAll,
    saveEnvironments: environments.save,
  }
}
