import { stripColors } from '#shared/format/strip-colors.js'
import type { Finding } from './finding.js'
import { createFindingReader } from './lint-findings.js'

/** Result of one hook, from the output of `pre-commit run --verbose` or `prek run --verbose`. */
export interface HookResult {
  /** The id, after the project in a prek workspace: `libs/core:ruff`. */
  readonly id: string
  readonly name: string
  readonly result: 'passed' | 'failed' | 'skipped' | 'not run'
  /** Why it failed, was skipped or did not run; may be empty. */
  readonly reason: string
  /** Undefined when the hook did not run or its duration is unknown. */
  readonly seconds: number | undefined
  /** Whether the hook changed files. */
  readonly modified: boolean
  /** At most a hundred. Files are relative to the folder of the project in a prek workspace, otherwise to where the tool runs. */
  readonly findings: readonly Finding[]
}

/** Reads the output of a gate line by line, in bounded memory. */
export interface HookReader {
  line(text: string): void
  /** Ends the reading and returns the hooks in their order. */
  end(): HookResult[]
}

export interface HookReaderOptions {
  /**
   * Whether a hook that passed counts only when its id follows. `make` targets run pre-commit without `--verbose`, which prints the ids
   * of failed hooks only.
   */
  readonly requireHookId: boolean
}

/** Heading of a hook: its name, dots, and its result. Source: pre_commit/commands/run.py, `_full_msg`. */
const heading = /^(?<indent> *)(?<name>\S.*?)\.{3,}(?:\((?<remark>[^()]*)\))?(?<result>Passed|Failed|Skipped)$/
/** Heading of a project in a prek workspace, whose hooks are indented: a sign for the result, and the folder. */
const projectHeading = /^[^\w\s.-] (?<project>\S.*)$/
const workspaceRoot = '<workspace>'
/** What pre-commit prints after all hooks, before the diff. */
const footer = /^(pre-commit hook\(s\) made changes\.|All changes made by hooks:)$/
/** The line below a heading, after the text with which `tox`, `sed` or a container engine may begin each line. */
const hookId = /^(?<prefix>.*?)- hook id: /
const maxFindings = 100

const results: Readonly<Record<string, HookResult['result']>> = { Passed: 'passed', Failed: 'failed', Skipped: 'skipped' }

interface Heading {
  readonly line: string
  readonly indent: string
  readonly name: string
  readonly remark: string
  readonly result: HookResult['result']
}

/** A hook whose output is being read. */
interface OpenHook extends Heading {
  /** What its lines begin with: its indentation, or the text that a program puts before each line. */
  readonly prefix: string
  /** Folder of its project in a prek workspace; empty for the root. */
  readonly project: string
  /** Lines such as `hook id: ruff`, without their dash. */
  readonly properties: string[]
  readonly findings: Finding[]
  readonly readFinding: (line: string) => Finding | undefined
  isInProperties: boolean
}

/**
 * Makes a reader for the output of a gate. A heading counts when the next line is its hook id, so that a hook cannot print one by
 * chance; a skipped hook may have no id. The first heading decides how far all of them are indented.
 */
export function createHookReader({ requireHookId }: HookReaderOptions): HookReader {
  const hooks: OpenHook[] = []
  let pending: Heading | undefined
  let current: OpenHook | undefined
  let project = ''
  let isAfterHooks = false

  const resolvePending = (nextLine: string) => {
    if (pending === undefined) return
    const prefix = hookId.exec(nextLine)?.groups?.prefix
    const hasId = prefix === pending.indent || (!requireHookId && prefix !== undefined && pending.line.startsWith(prefix))
    const isHeading = hasId || pending.result === 'skipped' || (!requireHookId && pending.result === 'passed')
    if (isHeading) {
      current = openHook(pending, project, hasId ? prefix : undefined)
      hooks.push(current)
      isAfterHooks = false
    } else current?.readFinding(pending.line)
    pending = undefined
  }
  return {
    line(line) {
      const text = stripColors(line)
      resolvePending(text)
      pending = parseHeading(text, hooks[0]?.indent)
      if (pending !== undefined) return
      project = parseProject(text) ?? project
      if (footer.test(text)) isAfterHooks = true
      if (current !== undefined && !isAfterHooks) addLine(current, text)
    },
    end() {
      resolvePending('')
      return hooks.map(toResult)
    },
  }
}

/** Undefined when the line is no heading, or not indented like the others. */
function parseHeading(line: string, otherIndent: string | undefined): Heading | undefined {
  const groups = heading.exec(line)?.groups
  if (groups === undefined) return undefined
  const { indent = '', name = '', remark = '', result = '' } = groups
  if (indent !== (otherIndent ?? indent)) return undefined
  return { line, indent, name, remark, result: results[result] ?? 'failed' }
}

function parseProject(line: string): string | undefined {
  const project = projectHeading.exec(line)?.groups?.project
  return project === workspaceRoot ? '' : project
}

function openHook(from: Heading, project: string, prefix = from.indent): OpenHook {
  const name = from.name.slice(prefix.length - from.indent.length)
  const owner = from.indent === '' ? '' : project
  const readFinding = createFindingReader()
  return { ...from, name, prefix, project: owner, properties: [], findings: [], readFinding, isInProperties: true }
}

function addLine(hook: OpenHook, text: string): void {
  const property = `${hook.prefix}- `
  if (hook.isInProperties && text.startsWith(property)) {
    hook.properties.push(text.slice(property.length))
    return
  }
  hook.isInProperties = false
  const finding = hook.readFinding(text)
  if (finding !== undefined && hook.findings.length < maxFindings) hook.findings.push(inProject(hook.project, finding))
}

function inProject(project: string, finding: Finding): Finding {
  const { file } = finding.location
  if (project === '' || file.startsWith('/')) return finding
  return { ...finding, location: { ...finding.location, file: `${project}/${file}` } }
}

function toResult({ name, project, result, remark, properties, findings }: OpenHook): HookResult {
  const property = (key: string) => properties.find((line) => line.startsWith(key))?.slice(key.length)
  const duration = property('duration: ')
  const failures = properties.filter((line) => /^(exit code: |files were modified)/.test(line))
  const id = property('hook id: ') ?? name
  return {
    id: project === '' ? id : `${project}:${id}`,
    name,
    result,
    reason: [remark, ...failures].filter((reason) => reason !== '').join(', '),
    seconds: duration === undefined ? undefined : Number.parseFloat(duration),
    modified: properties.some((line) => line.startsWith('files were modified')),
    findings,
  }
}
