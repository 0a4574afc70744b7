import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cache } from '#shared/cache.js'
import { UserError } from '#shared/errors.js'
import type { RunOptions, RunResult } from '#shared/process.js'
import { lockedTools } from '../tools.js'
import type { Python } from '#shared/python.js'
import type { World } from '#shared/world.js'
import { projectEnv } from '../fence.js'
import { shown } from '../inputs.js'
import type { Inputs } from '../inputs.js'
import type { Repository } from '../source.js'
import type { Stage } from '../stage.js'
import { hookEnvironments } from './environments.js'
import { chooseFiles } from './files.js'
import { createHookReader } from './hooks.js'
import type { HookResult } from './hooks.js'
import { notePatch } from './patch.js'
import type { GatePlan } from './plan.js'
import { annotateFindings, showPatch, summarise } from './report.js'
import { withUnchangedTree } from './restore.js'

/** A hook may print any amount; the log gets this much of it, and as much is kept to tell why a tool did not run. */
const shownBytes = 8 * 1024 * 1024
const keptBytes = 1024 * 1024

/** What the gate works on. */
export interface GateParts {
  readonly inputs: Inputs
  readonly cache: Cache
  readonly python: Python
  readonly repository: Repository
  readonly stage: Stage
  /** Files that differed from the commit before, absolute. */
  readonly changed: readonly string[]
  /** A folder for what the gate needs itself; it need not exist. */
  readonly work: string
}

/**
 * Runs the hooks. Each failing hook is named in one error, its findings become annotations, what hooks would change becomes a
 * patch, and the work tree is put back as it was. The hooks see the caller's environment: that is what they are set up for.
 */
export async function runGate(world: World, plan: GatePlan, parts: GateParts): Promise<HookResult[]> {
  const { inputs, repository, stage } = parts
  const start = await prepare(world, plan, parts)
  await mkdir(parts.work, { recursive: true })
  const patch = join(parts.work, 'hooks.patch')
  const take = await notePatch(world, repository, parts.changed, parts.work)
  const reader = createHookReader(plan.tool === 'command')
  const options: RunOptions = {
    cwd: plan.tool === 'command' ? inputs.project : repository.top,
    env: { ...projectEnv(world.env), GIT_TERMINAL_PROMPT: '0', ...start.env },
    timeoutMs: inputs.gateMs,
    show: true,
    showBytes: shownBytes,
    keepBytes: keptBytes,
    onLine: (line, stream) => (stream === 'stdout' ? reader.line(line) : undefined),
  }
  const { result } = await world.log.group(
    start.title,
    async () =>
      await withUnchangedTree(repository, stage, async () => {
        const ran = await world.run(start.program, start.args, options)
        if (!(await take(patch))) return { ...ran, patched: false }
        return { ...ran, patched: true }
      }),
  )
  const hooks = hooksOf(plan, reader.end(), result)
  if (!result.timedOut && hooks.some((hook) => hook.result !== 'skipped')) await start.save()
  summarise(world, hooks)
  if (result.code === 0 && !result.timedOut) return hooks
  const failed = hooks.filter((hook) => hook.result === 'failed')
  annotateFindings(world, repository.top, failed)
  if (result.timedOut) throw ended(plan, inputs.gateMs, hooks)
  const place = result.patched ? await showPatch(world, repository.top, patch, failed) : ''
  if (failed.length === 0 || (start.stops && /^error: /m.test(result.stderr))) throw couldNotRun(world, plan, result)
  throw new UserError(`The gate failed: ${failed.map(describe).join(', ')}`, {
    why: place === '' ? '' : `What hooks would change is in ${place}; the work tree was put back as it was`,
    fix: `Run \`${byHand(plan)}\`${place === '' ? '' : ', or `git apply` the patch,'} and commit what is mended; no wheel was built`,
  })
}

interface Start {
  readonly title: string
  readonly program: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** Whether the tool ends the whole run when one hook cannot be started, and says so on standard error. */
  readonly stops: boolean
  readonly save: () => Promise<void>
}

async function prepare(world: World, plan: GatePlan, { inputs, cache, python, repository }: GateParts): Promise<Start> {
  const [program = '', ...rest] = plan.command
  if (plan.tool === 'command')
    return {
      title: `Run ${plan.command.join(' ')}`,
      program,
      args: rest,
      env: {},
      stops: false,
      save: async () => await Promise.resolve(),
    }
  const files = await chooseFiles(world, repository, plan, inputs.files)
  const tools = await lockedTools(world, cache, python, plan.tool)
  const { env, save } = await hookEnvironments(world, cache, plan, python, tools.version)
  const args = ['run', ...files.args, '--color=never', '--verbose', '--config', plan.config]
  const isPrek = plan.tool === 'prek'
  return {
    title: `Run the hooks of ${plan.tool} on ${files.text}`,
    program: isPrek ? join(tools.bin, 'prek') : tools.python,
    // -I keeps the repository's own modules and PYTHONPATH out of pre-commit; the hooks still get the variable.
    args: isPrek ? [...args, '--no-progress'] : ['-I', '-m', 'pre_commit', ...args],
    env,
    stops: isPrek,
    save,
  }
}

/** The hooks; for a command that runs none, the command itself as one. */
function hooksOf(plan: GatePlan, hooks: HookResult[], { code, timedOut, seconds }: RunResult): HookResult[] {
  const failed = code !== 0 || timedOut
  if (plan.tool !== 'command' || (hooks.length > 0 && failed === hooks.some(({ result }) => result === 'failed'))) return hooks
  const id = plan.command.join(' ')
  const reason = timedOut ? 'took too long' : code === 0 ? '' : `exit code: ${code}`
  return [...hooks, { id, name: id, result: failed ? 'failed' : 'passed', reason, seconds, modified: false, findings: [] }]
}

function describe({ id, reason }: HookResult): string {
  return `${id}${reason === '' ? '' : ` (${reason})`}`
}

function byHand({ tool, command }: GatePlan): string {
  return tool === 'command' ? command.join(' ') : `${tool} run --all-files`
}

function ended(plan: GatePlan, ms: number, hooks: readonly HookResult[]): UserError {
  const last = hooks.at(-1)
  return new UserError('The gate was ended', {
    why: `\`${byHand(plan)}\` took longer than ${ms / 60_000} minutes${last === undefined || plan.tool === 'command' ? '' : `; the last hook that ended is ${last.id}`}`,
    fix: 'Look for a hook that waits, or raise `gate-timeout`; the work tree was put back as it was',
  })
}

/** The tool itself failed: a configuration that is not valid, a hook that is not known or could not be installed. */
function couldNotRun(
  { workspace }: Pick<World, 'workspace'>,
  { tool, config }: GatePlan,
  { stdout, stderr }: RunResult,
): UserError {
  const lines = `${stdout}\n${stderr}`.split('\n').map((line) => line.replace(/^[=>\s]+/, '').trim())
  const start = lines.findIndex((line) => /^An (unexpected )?error has occurred:|^\[ERROR\]|^error: /.test(line))
  const reason = lines
    .slice(Math.max(start, 0))
    .filter((line) => line !== '' && !line.startsWith('Check the log at'))
    .slice(0, 6)
  const file = shown(workspace, config)
  return new UserError(`${tool} could not run its hooks`, {
    why: reason.join(' '),
    fix: `Mend ${file}`,
    at: { file, line: 1 },
  })
}
