import { basename, join } from 'node:path'
import type { Cache } from '#shared/cache/cache.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Python } from '#shared/python/inspect-python.js'
import type { Built } from '../build/build-distributions.js'
import { lockedTools } from '../tools/pinned-tools.js'
import type { Inputs } from '../inputs/read-inputs.js'
import type { Table } from '../project/pyproject.js'
import { filesOf } from '../publish/copy-to-out-dir.js'

/** What the checkers of others said, for the report; '' for one that was not asked. */
export interface Checked {
  readonly twine: string
  readonly rules: string
}

type Ports = Pick<ActionContext, 'run' | 'env' | 'log' | 'toolCache' | 'temp' | 'actionPath'>

/**
 * Lets `twine check` look at the metadata and `check-wheel-contents` at the files, as far as the inputs ask for it. `project` is the
 * folder of the project, whose `[tool.check-wheel-contents]` counts.
 */
export async function runCheckers(
  context: Ports,
  inputs: Pick<Inputs, 'twine' | 'rules' | 'project'>,
  cache: Cache,
  python: Python,
  pyproject: Table,
  built: Built,
  env: Readonly<Record<string, string>>,
): Promise<Checked> {
  if (inputs.twine === 'off' && inputs.rules.length === 0) return { twine: '', rules: '' }
  const tools = await lockedTools(context, cache, python, 'twine')
  const ask = async (module: string, args: readonly string[]) => {
    // The folder of the wheel, not the project: Python would not import from there with -I, but a tool might read its settings.
    const options = {
      cwd: join(built.wheel, '..'),
      env: { ...env, NO_COLOR: '1', TERM: 'dumb', COLUMNS: '1000' },
      timeoutMs: 10 * 60_000,
    }
    const { code, stdout, stderr } = await context.run(tools.python, ['-I', '-m', module, ...args], options)
    return {
      code,
      lines: `${stdout}\n${stderr}`
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    }
  }
  const [twine, rules] = await Promise.all([
    inputs.twine === 'off' ? undefined : ask('twine', ['check', '--strict', ...filesOf(built)]),
    inputs.rules.length === 0 ? undefined : ask('check_wheel_contents', [...settings(inputs, pyproject), built.wheel]),
  ])
  const said = twine === undefined ? [] : twine.lines.filter((line) => /^(WARNING|ERROR)\b/.test(line))
  const what = [...new Set(said.map((line) => line.replace(/^\w+\s+/, '')))].join(' ') || (twine?.lines.at(-1) ?? '')
  if (twine !== undefined && twine.code !== 0) {
    const problem = `twine check finds fault with ${basename(built.wheel)}: ${what}`
    if (inputs.twine === 'warn' && !said.some((line) => line.startsWith('ERROR'))) context.log.warning(problem)
    else throw new UserError(problem, { fix: 'Mend the metadata of the project, such as its readme' })
  }
  if (rules !== undefined && rules.code !== 0) {
    // A rule, and below it what it is about.
    const found = rules.lines
      .map((line) => line.replace(/^.*?\.whl: /, ''))
      .join(' ')
      .split(/ (?=W\d{3}: )/)
    throw new UserError(`check-wheel-contents finds fault with ${basename(built.wheel)}: ${found.slice(0, 10).join('; ')}`, {
      fix: 'Mend what is packaged, or leave the rule out of `rules`',
    })
  }
  return {
    twine: twine === undefined ? '' : twine.code === 0 ? 'passed' : `warns: ${what}`,
    rules: rules === undefined ? '' : `passed: ${inputs.rules.join(', ')}`,
  }
}

function settings({ rules, project }: Pick<Inputs, 'rules' | 'project'>, pyproject: Table): string[] {
  const tool = pyproject.tool
  const hasOwn = typeof tool === 'object' && tool !== null && 'check-wheel-contents' in tool
  const select = rules.includes('all') ? [] : ['--select', rules.join(',')]
  return [...(hasOwn ? ['--config', join(project, 'pyproject.toml')] : ['--no-config']), ...select]
}
