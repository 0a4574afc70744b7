import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '#shared/errors.js'
import { isInside, realOf } from '#shared/inputs.js'
import type { PythonTools } from '#shared/python-tools.js'
import { table } from '#shared/summary.js'
import type { World } from '#shared/world.js'
import { projectEnv } from './fence.js'
import { parseFindings, parseHooks } from './hooks.js'
import type { HookResult } from './hooks.js'
import { shown } from './inputs.js'
import type { Inputs } from './inputs.js'
import { withUnchangedTree } from './restore.js'
import type { Repository } from './source.js'
import type { Stage } from './stage.js'

const configName = '.pre-commit-config.yaml'
const limitMs = 60 * 60 * 1000
/** GitHub shows ten errors of a step, and one of them is the step's own. Source: GitHub "Workflow commands", limits. */
const annotations = 9

type Ports = Pick<World, 'run' | 'env' | 'log' | 'summary' | 'workspace'>

/** The configuration that the gate runs with, absolute; '' when it is left out. A gate that is asked for but cannot run is refused. */
export function gateConfig(world: Ports, inputs: Inputs, repository: Repository | undefined): string {
  if (inputs.gate === 'none') return ''
  const config = [inputs.project, repository?.top ?? inputs.project]
    .map((folder) => join(folder, configName))
    .find((path) => existsSync(path))
  if (config === undefined) {
    if (inputs.gate === 'auto') return ''
    throw new UserError(`There is no ${configName} in the folder \`${shown(world.workspace, inputs.project)}\``, {
      fix: 'Add one, or set `gate` to `auto` or `none`',
    })
  }
  if (repository !== undefined) return config
  throw new UserError(`${shown(world.workspace, config)} is there, but the project is not in a git repository`, {
    why: 'pre-commit runs on the files that git tracks',
    fix: 'Check the repository out with actions/checkout, or set `gate` to `none`',
  })
}

/**
 * Runs all hooks on all files with pre-commit. Each failing hook is named in one error, its findings become annotations, and
 * the work tree is put back as it was. The hooks see the caller's environment: that is what they are set up for.
 */
export async function runGate(
  world: Ports,
  tools: PythonTools,
  config: string,
  repository: Repository,
  stage: Stage,
): Promise<HookResult[]> {
  const args = ['run', '--all-files', '--show-diff-on-failure', '--color=never', '--verbose', '--config', config]
  const { result, changed } = await world.log.group(
    'Run the hooks of pre-commit',
    async () =>
      await withUnchangedTree(
        repository,
        stage,
        async () =>
          // -I keeps the repository's own modules and PYTHONPATH out of pre-commit; the hooks still get the variable.
          await world.run(tools.python, ['-I', '-m', 'pre_commit', ...args], {
            cwd: repository.top,
            env: { ...projectEnv(world.env), GIT_TERMINAL_PROMPT: '0' },
            timeoutMs: limitMs,
            show: true,
          }),
      ),
  )
  const hooks = parseHooks(result.stdout)
  if (hooks.length > 0) world.summary.add(`### Quality gate\n\n${hookTable(hooks)}`)
  if (result.code === 0 && !result.timedOut) return hooks
  const failed = hooks.filter((hook) => hook.result === 'failed')
  annotate(world, repository.top, failed)
  if (result.timedOut || failed.length === 0)
    throw couldNotRun(result.timedOut, result.stdout || result.stderr, shown(world.workspace, config))
  throw new UserError(`The gate failed: ${failed.map(describe).join(', ')}`, {
    why: changed.length === 0 ? '' : `Hooks would change ${changed.slice(0, 5).join(', ')}; the work tree was put back as it was`,
    fix: 'Run `pre-commit run --all-files` and commit what it mends; no wheel was built',
  })
}

function hookTable(hooks: readonly HookResult[]): string {
  return table(
    ['Hook', 'Result', 'Seconds'],
    hooks.map(({ id, result, reason, seconds }) => [
      id,
      reason === '' ? result : `${result} (${reason})`,
      seconds?.toFixed(2) ?? '',
    ]),
  )
}

function describe({ id, reason }: HookResult): string {
  return `${id}${reason === '' ? '' : ` (${reason})`}`
}

function annotate({ log, workspace }: Ports, top: string, failed: readonly HookResult[]): void {
  const findings = failed
    .flatMap(({ id, lines }) => parseFindings(lines).map((finding) => ({ id, ...finding })))
    .map(({ id, message, at }) => ({ message: `${id}: ${message}`, at, path: realOf(join(top, at.file)) }))
    .filter(({ path }) => isInside(workspace, path) && statSync(path, { throwIfNoEntry: false })?.isFile() === true)
  for (const { message, at, path } of findings.slice(0, annotations)) log.error(message, { ...at, file: shown(workspace, path) })
  if (findings.length > annotations)
    log.info(`${findings.length - annotations} more findings are in the output of the hooks above.`)
}

/** pre-commit itself failed: a configuration that is not valid, or a hook that could not be installed. */
function couldNotRun(timedOut: boolean, output: string, file: string): UserError {
  if (timedOut) return new UserError('The gate was ended', { why: `pre-commit took longer than ${limitMs / 60_000} minutes` })
  const lines = output.split('\n').map((line) => line.replace(/^[=>\s]+/, '').trim())
  const start = lines.findIndex((line) => /^An (unexpected )?error has occurred:|^\[ERROR\]/.test(line))
  const reason = lines
    .slice(Math.max(start, 0))
    .filter((line) => line !== '' && !line.startsWith('Check the log at'))
    .slice(0, 6)
  return new UserError('pre-commit could not run its hooks', {
    why: reason.join(' '),
    fix: `Mend ${file}`,
    at: { file, line: 1 },
  })
}
