import type { Place } from '#shared/errors.js'

/** What one hook did, read from the text of `pre-commit run --verbose`. */
export interface HookResult {
  readonly id: string
  readonly name: string
  readonly result: 'passed' | 'failed' | 'skipped'
  /** Why it failed or was skipped; '' when there is nothing to say. */
  readonly reason: string
  /** Undefined for a hook that did not run. */
  readonly seconds: number | undefined
  /** What the hook printed. */
  readonly lines: readonly string[]
}

export interface Finding {
  readonly message: string
  readonly at: Place
}

/** The line of a hook: its name, dots, and how it ended. Source: pre_commit/commands/run.py, `_full_msg`. */
const head = /^(.+?)\.{3,}(?:\(([^()]*)\))?(Passed|Failed|Skipped)$/
/** pre-commit's own words after the hooks, before the diff. */
const end = /^(pre-commit hook\(s\) made changes\.|All changes made by hooks:)$/

const results = { Passed: 'passed', Failed: 'failed', Skipped: 'skipped' } as const

/** Reads the hooks, in their order, from the output of `pre-commit run --verbose --color=never`. */
export function parseHooks(output: string): HookResult[] {
  const lines = output.split(/\r?\n/)
  const starts = lines.flatMap((line, index) =>
    head.test(line) && lines[index + 1]?.startsWith('- hook id: ') === true ? [index] : [],
  )
  const last = lines.findIndex((line, index) => index >= (starts.at(-1) ?? 0) && end.test(line))
  return starts.map((start, index) => hook(lines.slice(start, starts[index + 1] ?? (last < 0 ? lines.length : last))))
}

function hook([first = '', ...rest]: readonly string[]): HookResult {
  const [, name = '', remark = '', word = 'Failed'] = head.exec(first) ?? []
  const blank = rest.findIndex((line) => !line.startsWith('- '))
  const facts = rest.slice(0, blank < 0 ? rest.length : blank)
  const fact = (key: string) => facts.find((line) => line.startsWith(`- ${key}`))?.slice(`- ${key}`.length)
  const duration = fact('duration: ')
  const reasons = [
    remark,
    ...facts.filter((line) => /^- (exit code: |files were modified)/.test(line)).map((line) => line.slice(2)),
  ]
  return {
    id: fact('hook id: ') ?? name,
    name,
    result: word === 'Passed' || word === 'Skipped' ? results[word] : 'failed',
    reason: reasons.filter((reason) => reason !== '').join(', '),
    seconds: duration === undefined ? undefined : Number.parseFloat(duration),
    lines: rest.slice(facts.length).filter((line) => line.trim() !== ''),
  }
}

/** Reads lines like `path:line: message` and `path:line:column: message`, as most linters print them. */
export function parseFindings(lines: readonly string[]): Finding[] {
  return lines.flatMap((text) => {
    const [, file, line, column, message] = /^([^\s:][^:]*):(\d+):(?:(\d+):)?\s+(\S.*)$/.exec(text) ?? []
    if (file === undefined || message === undefined) return []
    return [{ message, at: { file, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) } }]
  })
}
