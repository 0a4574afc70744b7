import type { Finding } from './lint-findings.js'
import { createFindingReader } from './lint-findings.js'

/** What one hook did, read from the text of `pre-commit run --verbose` or `prek run --verbose`. */
export interface HookResult {
  readonly id: string
  readonly name: string
  readonly result: 'passed' | 'failed' | 'skipped'
  /** Why it failed or was skipped; '' when there is nothing to say. */
  readonly reason: string
  /** Undefined for a hook that did not run, or of which nobody said it. */
  readonly seconds: number | undefined
  /** Whether the hook changed files. */
  readonly modified: boolean
  /** What it found, at most a hundred. */
  readonly findings: readonly Finding[]
}

/** Takes the output of a gate line by line, in bounded memory: a hook may print more than fits. */
export interface HookReader {
  line(text: string): void
  /** The hooks in their order, once the last line was given. */
  end(): HookResult[]
}

/** The line of a hook: its name, dots, and how it ended. Source: pre_commit/commands/run.py, `_full_msg`. */
const head = /^(.+?)\.{3,}(?:\(([^()]*)\))?(Passed|Failed|Skipped)$/
/** pre-commit's own words after the hooks, before the diff. */
const end = /^(pre-commit hook\(s\) made changes\.|All changes made by hooks:)$/
const results = { Passed: 'passed', Failed: 'failed', Skipped: 'skipped' } as const
const findingLimit = 100

interface Open {
  readonly name: string
  readonly result: HookResult['result']
  readonly facts: string[]
  readonly reasons: string[]
  readonly findings: Finding[]
  readonly read: (line: string) => Finding | undefined
  inFacts: boolean
}

/**
 * Reads hooks as they are printed. A heading counts when its hook id follows, so that a hook cannot print one by chance;
 * a skipped hook may have none. With `loose` a heading needs no id: `make` targets run pre-commit without `--verbose`.
 */
export function createHookReader(loose = false): HookReader {
  const hooks: Open[] = []
  let heading: RegExpExecArray | undefined
  let current: Open | undefined
  let over = false

  const begin = ([, name = '', remark = '', word = '']: RegExpExecArray) => {
    const result = word === 'Passed' || word === 'Skipped' ? results[word] : 'failed'
    const reasons = remark === '' ? [] : [remark]
    current = { name, result, facts: [], reasons, findings: [], read: createFindingReader(), inFacts: true }
    hooks.push(current)
    over = false
  }
  const settle = (next: string) => {
    const waiting = heading
    heading = undefined
    if (waiting === undefined) return
    if (next.startsWith('- hook id: ') || loose || waiting[3] === 'Skipped') begin(waiting)
    else current?.read(waiting[0])
  }
  return {
    line(text) {
      settle(text)
      const found = head.exec(text)
      if (found !== null) {
        heading = found
        return
      }
      if (end.test(text)) over = true
      if (current === undefined || over) return
      if (current.inFacts && text.startsWith('- ')) {
        current.facts.push(text.slice(2))
        return
      }
      current.inFacts = false
      const finding = current.read(text)
      if (finding !== undefined && current.findings.length < findingLimit) current.findings.push(finding)
    },
    end() {
      settle('')
      return hooks.map(toResult)
    },
  }
}

function toResult({ name, result, facts, reasons, findings }: Open): HookResult {
  const fact = (key: string) => facts.find((line) => line.startsWith(key))?.slice(key.length)
  const duration = fact('duration: ')
  const why = [...reasons, ...facts.filter((line) => /^(exit code: |files were modified)/.test(line))]
  return {
    id: fact('hook id: ') ?? name,
    name,
    result,
    reason: why.join(', '),
    seconds: duration === undefined ? undefined : Number.parseFloat(duration),
    modified: facts.some((line) => line.startsWith('files were modified')),
    findings,
  }
}
