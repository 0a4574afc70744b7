import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import type { Workflow } from './workflow-files.js'

export type JobResult = 'success' | 'failure' | 'cancelled' | 'skipped'

/** What a job would end with if it runs. Its result defaults to `success`. */
export interface JobEnd {
  readonly result?: JobResult
  readonly outputs?: Readonly<Record<string, string>>
}

export interface Occasion {
  readonly inputs: Readonly<Record<string, string | boolean>>
  /** By the name of the job. */
  readonly jobs?: Readonly<Record<string, JobEnd>>
}

const statusFunctions = ['success', 'failure', 'cancelled', 'always']

/**
 * Decides by the conditions which jobs of a workflow run, with GitHub's own evaluator. Returns the result of each job, in the order of the
 * file. Sources: GitHub "Evaluate expressions", status check functions; actions/runner issue 491: `success()` and `failure()` look at all
 * jobs before, also at those that `needs` names only indirectly.
 */
export function runJobs({ jobs }: Workflow, { inputs, jobs: ends = {} }: Occasion): Record<string, JobResult> {
  const results: Record<string, JobResult> = {}
  const before: Record<string, readonly string[]> = {}
  for (const [name, { needs = [], if: condition = '' }] of Object.entries(jobs)) {
    const direct = [needs].flat()
    const all = direct.flatMap((need) => [need, ...(before[need] ?? [])])
    before[name] = all
    const text = condition.replace(/^\$\{\{(.*)\}\}$/s, '$1').trim()
    const hasStatus = statusFunctions.some((each) => text.includes(`${each}(`))
    const status = {
      success: all.every((need) => results[need] === 'success'),
      failure: all.some((need) => results[need] === 'failure'),
      cancelled: false,
      always: true,
    }
    const context = {
      inputs,
      needs: Object.fromEntries(
        direct.map((need) => [
          need,
          { result: results[need], outputs: results[need] === 'skipped' ? {} : (ends[need]?.outputs ?? {}) },
        ]),
      ),
    }
    const isRun = hasStatus ? evaluate(text, context, status) : status.success && evaluate(text || 'true', context, status)
    results[name] = isRun ? (ends[name]?.result ?? 'success') : 'skipped'
  }
  return results
}

function evaluate(text: string, context: object, status: Readonly<Record<string, boolean>>): boolean {
  const functions = Object.entries(status).map(([name, value]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  }))
  const tree = new Parser(new Lexer(text).lex().tokens, Object.keys(context), functions).parse()
  const values = JSON.parse(JSON.stringify(context), data.reviver) as InstanceType<typeof data.Dictionary>
  const value = new Evaluator(tree, values, new Map(functions.map((each) => [each.name, each]))).evaluate()
  return !(value.coerceString() === '' || value.coerceString() === 'false' || value.coerceString() === '0')
}
