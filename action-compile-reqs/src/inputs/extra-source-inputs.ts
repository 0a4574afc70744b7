import { statSync } from 'node:fs'
import { join, posix, resolve } from 'node:path'
import { isInside, relativePosixPath, resolveExistingPrefix } from '#shared/files/paths.js'
import { findMatchingPaths } from '../path-patterns/matching-paths.js'
import type { ExtraSource } from '../requirements/discover.js'
import { projectFiles } from '../requirements/local-project.js'
import { allExtras } from '../requirements/project-extras.js'
import type { RequirementsReader } from './input-definitions.js'

const linePattern = /^([\w.*-]+(?:\/[\w.*-]+)*)\s*=\s*([^[\]]+?)\s*(?:\[([^\]]*)\])?$/
const extraPattern = /^[A-Za-z0-9][\w.-]*$/

/** Reads the input `extra-sources`: lines such as `web = pyproject.toml[web]` or `lint = tools/lint.in`. */
export function readExtraSources(input: RequirementsReader, workspace: string): ExtraSource[] {
  const locate = (path: string) => relativePosixPath(workspace, resolve(input.base('extra-sources'), path))
  const parsedLines = input.lines('extra-sources').flatMap((line) => {
    const expanded = expandStars(parseLine(line, locate), workspace)
    if (expanded.length === 0) input.reject('extra-sources', `has the line \`${line}\`, but no file matches it`)
    return expanded.map((parsed) => ({ line, parsed }))
  })
  return parsedLines.map(({ line, parsed }) => {
    const problem = findProblem(parsed, workspace)
    if (problem !== undefined) input.reject('extra-sources', `has the line \`${line}\`, ${problem.text}`, problem.fix)
    const { name, source, extras, isProject } = parsed
    return { name, source, extras: isProject ? (extras ?? []) : undefined }
  })
}

interface ParsedLine {
  readonly name: string
  readonly source: string
  /** undefined if the line has no brackets. */
  readonly extras: readonly string[] | undefined
  readonly isProject: boolean
}

function parseLine(line: string, locate: (path: string) => string): ParsedLine {
  const [, name = '', path = '', extras] = linePattern.exec(line) ?? []
  const source = locate(path)
  const isProject = projectFiles.some((file) => file === posix.basename(source))
  return { name, source, extras: extras === undefined ? undefined : splitExtras(extras), isProject }
}

/** A line for each file that matches the path. Each `*` of the name means what the same `*` of the path matches. */
function expandStars(line: ParsedLine, workspace: string): ParsedLine[] {
  if (!line.source.includes('*') || line.source.startsWith('../')) return [line]
  return findMatchingPaths(workspace, line.source).map(({ path, stars }) => {
    let next = 0
    return { ...line, source: path, name: line.name.replaceAll('*', () => stars[next++] ?? '*') }
  })
}

function splitExtras(text: string): string[] {
  const extras = text.split(',').map((extra) => extra.trim())
  return extras.filter((extra) => extra !== '')
}

interface Problem {
  readonly text: string
  readonly fix?: string
}

function findProblem({ name, source, extras, isProject }: ParsedLine, workspace: string): Problem | undefined {
  const path = join(workspace, source)
  if (name === '' || name.includes('*') || name.split('/').includes('..'))
    return { text: 'which is not valid', fix: 'Use the form `name = pyproject.toml[extra]`' }
  if (!isProject && !source.endsWith('.in'))
    return { text: 'whose file is not a source', fix: `Allowed: ${projectFiles.join(', ')}, *.in` }
  if (!isProject && extras !== undefined) return { text: 'but only a project has extras' }
  if (!isInside(workspace, resolveExistingPrefix(path))) return { text: 'which is outside the workspace' }
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return { text: 'but there is no such file' }
  if (extras?.length === 1 && extras[0] === allExtras) {
    if (posix.basename(source) === 'pyproject.toml') return undefined
    return { text: 'but only pyproject.toml lists all extras', fix: 'Name each extra' }
  }
  if (extras?.some((extra) => !extraPattern.test(extra)) === true) return { text: 'whose extras are not valid' }
  return undefined
}
