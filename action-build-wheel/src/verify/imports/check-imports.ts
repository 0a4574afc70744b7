import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { listFirst } from '#shared/format/list.js'
import { lastLine } from '#shared/process/runner.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import type { Wheel } from '../../archive/read-wheel.js'
import type { ImportCheck } from '../../inputs/types.js'
import { findRootModules, listModules } from './wheel-modules.js'

export interface ImportSettings {
  readonly check: ImportCheck
  /** Interpreter of the environment that has the wheel. */
  readonly python: string
  readonly env: Readonly<Record<string, string>>
  /** Working folder, outside the project. */
  readonly folder: string
}

/** A step of check_imports.py; with a problem when it failed. */
interface Step {
  readonly step: string
  readonly problem?: string | null
}

const limitMinutes = 15

/**
 * Finds every module of an installed wheel and the modules of its entry points, and imports as much as `check` says. Returns the names of
 * what was imported. One error names everything that fails.
 */
export async function checkImports(
  { run, actionPath }: Pick<ActionContext, 'run' | 'actionPath'>,
  wheel: Wheel,
  { check, python, env, folder }: ImportSettings,
): Promise<string[]> {
  if (check === 'none') return []
  const modules = listModules(wheel)
  const imports = { packages: findRootModules(modules), all: modules, names: [] }[check]
  const results = join(folder, 'imports.jsonl')
  const request = { distribution: wheel.name, find: modules, imports, scripts: check !== 'names' }
  const script = join(actionPath, 'tools', 'check_imports.py')
  const { timedOut, stderr } = await run(python, ['-I', script, results, JSON.stringify(request)], {
    cwd: folder,
    env,
    timeoutMs: limitMinutes * 60_000,
  })
  const steps = await readSteps(results)
  const problems = steps.filter((step): step is Required<Step> => typeof step.problem === 'string')
  const isComplete = steps.at(-1)?.step === ''
  if (!isComplete) {
    const problem = timedOut ? `It took longer than ${limitMinutes} minutes` : `The interpreter ended: ${lastLine(stderr)}`
    problems.push({ step: steps.at(-1)?.step ?? `import ${wheel.name}`, problem })
  }
  if (problems.length > 0) throw importsFailed(problems, wheel)
  return imports
}

async function readSteps(results: string): Promise<Step[]> {
  const text = await readFile(results, 'utf8').catch(() => '')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Step)
}

function importsFailed([first, ...others]: readonly Required<Step>[], { metadata }: Pick<Wheel, 'metadata'>): UserError {
  const more =
    others.length === 0 ? '' : `. So does ${listFirst(others.map(({ step, problem }) => `\`${step}\` (${problem ?? ''})`))}`
  return new UserError(`\`${first?.step ?? ''}\` fails with the installed wheel`, {
    why: `${first?.problem ?? ''}${more}`,
    fix: suggestFix(first?.problem ?? '', metadata.get('requires-dist') ?? []),
  })
}

/**
 * A missing shared library, such as `libcuda.so.1`, is a matter of the machine and not of the wheel. A plugin often requires its host
 * program only in an extra. `requirements` are those of the wheel.
 */
function suggestFix(problem: string, requirements: readonly string[]): string {
  const module = normalizeName(/^ModuleNotFoundError: No module named '(\w+)/.exec(problem)?.[1] ?? '')
  const optional = requirements.find((text) => normalizeName(/^[\w.-]+/.exec(text)?.[0] ?? '') === module)
  const extra = /\bextra *== *['"]([\w.-]+)/.exec(optional ?? '')?.[1]
  if (extra !== undefined)
    return `Only the extra \`${extra}\` requires ${module}: require it always, or set \`import-check\` to \`names\` if a host program provides it`
  return /\.so(\.\d+)*: cannot open shared object file/.test(problem)
    ? 'If only this machine lacks the library, set `import-check` to `names`'
    : 'Check whether the wheel lacks a module or a requirement, or set `import-check`'
}
