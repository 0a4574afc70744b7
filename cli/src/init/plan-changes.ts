import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UserError } from '#shared/errors.js'
import { isKind } from '#shared/files/paths.js'
import { createConfiguration } from './configuration.js'
import type { RepositoryFacts } from './repository-facts.js'
import { createWorkflows } from './workflows.js'

/** A new file, or lines at the end of an existing one. */
export interface FileChange {
  /** Relative to the repository, with forward slashes. */
  readonly path: string
  /** The text before; undefined for a new file. */
  readonly before: string | undefined
  readonly added: string
}

export interface InitPlan {
  readonly changes: readonly FileChange[]
  /** What is left as it is, with the reason. */
  readonly kept: readonly string[]
}

const schema = '#:schema https://raw.githubusercontent.com/eleanor/actions/v1/docs/eleanor.schema.json'

/** Decides which files to write. A file that exists is never replaced, and a configuration that exists is never changed. */
export async function planChanges(root: string, facts: RepositoryFacts): Promise<InitPlan> {
  const configuration = await planConfiguration(root, facts)
  const workflows = Object.entries(createWorkflows(facts)).map(([path, text]) => planWorkflow(root, path, text))
  const all = [...(configuration === undefined ? [] : [configuration]), ...planPythonVersion(facts), ...workflows]
  return {
    changes: all.filter((each) => typeof each !== 'string'),
    kept: all.filter((each) => typeof each === 'string'),
  }
}

async function planConfiguration(root: string, facts: RepositoryFacts): Promise<FileChange | string | undefined> {
  if (facts.configuration !== undefined) return `${facts.configuration} has a configuration already`
  const tables = createConfiguration(facts)
  if (Object.keys(tables).length === 0) return undefined
  const { parse, stringify } = await import('smol-toml')
  const text = `${stringify({ tool: { eleanor: tables } }).trim()}\n`
  if (facts.hasOwnFile) return append(root, 'eleanor.toml', text)
  if (facts.hasPyproject) {
    const change = append(root, 'pyproject.toml', text)
    if (isValid(parse, change)) return change
  }
  return { path: 'eleanor.toml', before: undefined, added: `${schema}\n\n${text}` }
}

/** Adds text at the end of a file, after an empty line, with the line ends of the file. */
function append(root: string, path: string, text: string): FileChange {
  const before = read(root, path) ?? ''
  const separator = before === '' ? '' : before.endsWith('\n') ? '\n' : '\n\n'
  const added = `${separator}${text}`
  return { path, before, added: before.includes('\r\n') ? added.replaceAll('\n', '\r\n') : added }
}

/** Whether the file can be extended. An inline table, such as `tool = {}`, cannot. Source: TOML 1.0, "Inline Table". */
function isValid(parse: (text: string) => unknown, { before = '', added }: FileChange): boolean {
  try {
    parse(before + added)
    return true
  } catch {
    return false
  }
}

/** Locks of pip-compile hold for one Python version, which CI reads from this file. */
function planPythonVersion({ lockPython, hasPythonVersion }: RepositoryFacts): FileChange[] {
  if (lockPython === undefined || hasPythonVersion) return []
  return [{ path: '.python-version', before: undefined, added: `${lockPython}\n` }]
}

function planWorkflow(root: string, path: string, text: string): FileChange | string {
  if (existsSync(join(root, path))) return `${path} exists already`
  const folder = [dirname(dirname(path)), dirname(path)].find((each) => isKind(join(root, each), 'file'))
  if (folder !== undefined) throw new UserError(`${folder} is a file, so nothing was written`, { fix: 'Remove or rename it' })
  const called = /\/([\w-]+\.yml)@/.exec(text)?.[1] ?? ''
  const caller = findCaller(root, called)
  return caller === undefined ? { path, before: undefined, added: text } : `${caller} calls ${called} already`
}

/** The workflow that calls the reusable workflow of this name. */
function findCaller(root: string, called: string): string | undefined {
  const folder = '.github/workflows'
  const names = isKind(join(root, folder), 'directory') ? readdirSync(join(root, folder)) : []
  const workflows = names.filter((name) => /\.ya?ml$/.test(name)).map((name) => `${folder}/${name}`)
  return workflows.find((path) => read(root, path)?.includes(`eleanor/actions/${folder}/${called}@`) === true)
}

function read(root: string, path: string): string | undefined {
  const absolute = join(root, path)
  if (!isKind(absolute, 'file')) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(absolute))
  } catch {
    throw new UserError(`${path} is not UTF-8 text, so nothing was written`, { fix: 'Convert it to UTF-8' })
  }
}
