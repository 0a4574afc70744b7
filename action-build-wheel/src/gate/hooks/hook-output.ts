import type { Finding } from './lint-findings.js'
import { createFindingReader } from './lint-findings.js'

/** Result of one hook, from the output of `pre-commit run --verbose` or `prek run --verbose`. */
export interface HookResult {
  readonly id: string
  readonly name: string
  readonly result: 'passed' | 'failed' | 'skipped'
  /** Why it failed or was skipped; may be empty. */
  readonly reason: string
  /** Undefined when the hook did not run or its duration is unknown. */
  readonly seconds: number | undefined
  /** Whether the hook changed files. */
  readonly modified: boolean
  /** At most a hundred. */
  readonly findings: readonly Finding[]
}

/** Reads the output of a gate line by line, in bounded memory. */
export interface HookReader {
  line(text: string): void
  /** Ends the reading and returns the hooks in their order. */
  end(): HookResult[]
}

export interface HookReaderOptions {
  /** Whether a heading counts only when a hook id follows. `make` targets run pre-commit without `--verbose`, which prints no ids. */
  readonly requireHookId: boolean
}

/** Heading of a hook: its name, dots, and its result. Source: pre_commit/commands/run.py, `_full_msg`. */
const heading = /^(?<name>.+?)\.{3,}(?:\((?<remark>[^()]*)\))?(?<result>Passed|Failed|Skipped)$/
/** What pre-commit prints after all hooks, before the diff. */
const footer = /^(pre-commit hook\(s\) made changes\.|All changes made by hooks:)$/
const maxFindings = 100

const results: Readonly<Record<string, HookResult['result']>> = { Passed: 'passed', Failed: 'failed', Skipped: 'skipped' }

interface Heading {
  readonly line: string
  readonly name: string
  readonly remark: string
  readonly result: HookResult['result']
}

/** A hook whose output is being read. */
interface OpenHook extends Heading {
  /** Lines such as `hook id: ruff`, without their dash. */
  readonly properties: string[]
  readonly findings: Finding[]
  readonly readFinding: (line: string) => Finding | undefined
  isInProperties: boolean
}

/**
 * Makes a reader for the output of a gate. A heading counts when the next line is its hook id, so that a hook cannot print one by
 * chance; a skipped hook may have no id.
 */
export function createHookReader({ requireHookId }: HookReaderOptions): HookReader {
  const hooks: OpenHook[] = []
  let pending: Heading | undefined
  let current: OpenHook | undefined
  let isAfterHooks = false

  const resolvePending = (nextLine: string) => {
    if (pending === undefined) return
    const isHeading = nextLine.startsWith('- hook id: ') || !requireHookId || pending.result === 'skipped'
    if (isHeading) {
      current = openHook(pending)
      hooks.push(current)
      isAfterHooks = false
    } else current?.readFinding(pending.line)
    pending = undefined
  }
  return {
    line(text) {
      resolvePending(text)
      pending = parseHeading(text)
      if (pending !== undefined) return
      if (footer.test(text)) isAfterHooks = true
      if (current !== undefined && !isAfterHooks) addLine(current, text)
    },
    end() {
      resolvePending('')
      return hooks.map(toResult)
    },
  }
}

function parseHeading(line: string): Heading | undefined {
  const groups = heading.exec(line)?.groups
  if (groups === undefined) return undefined
  const { name = '', remark = '', result = '' } = groups
  return { line, name, remark, result: results[result] ?? 'failed' }
}

function openHook(from: Heading): OpenHook {
  return { ...from, properties: [], findings: [], readFinding: createFindingReader(), isInProperties: true }
}

function addLine(hook: OpenHook, text: string): void {
  if (hook.isInProperties && text.startsWith('- ')) {
    hook.properties.push(text.slice(2))
    return
  }
  hook.isInProperties = false
  const finding = hook.readFinding(text)
  if (finding !== undefined && hook.findings.length < maxFindings) hook.findings.push(finding)
}

function toResult({ name, result, remark, properties, findings }: OpenHook): HookResult {
  const property = (key: string) => properties.find((line) => line.startsWith(key))?.slice(key.length)
  const duration = property('duration: ')
  const failures = properties.filter((line) => /^(exit code: |files were modified)/.test(line))
  return {
    id: property('hook id: ') ?? name,
    name,
    result,
    reason: [remark, ...failures].filter((reason) => reason !== '').join(', '),
    seconds: duration === undefined ? undefined : Number.parseFloat(duration),
    modified: properties.some((line) => line.startsWith('files were modified')),
    findings,
  }
}
