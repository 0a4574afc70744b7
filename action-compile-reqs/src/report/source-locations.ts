import type { ActionContext } from '#shared/context/action-context.js'
import type { SourceLocation } from '#shared/errors.js'
import { UserError } from '#shared/errors.js'
import type { Graph } from '../requirements/layer.js'

type Files = Pick<Graph, 'files'>
type Context = Pick<ActionContext, 'log' | 'setOutput' | 'summary'>

/**
 * The context whose messages name the lines of `pyproject.toml` in place of those of its dependency groups, which are no files that a
 * user can open.
 */
export function withSourceLocations<Given extends Context>(context: Given, graph: Files): Given {
  const { log, summary } = context
  if (!hasGroups(graph)) return context
  const text = (message: string) => restoreLocations(message, graph)
  const place = (at: SourceLocation | undefined) => at && restoreLocation(at, graph)
  return {
    ...context,
    log: {
      ...log,
      info: (message: string) => log.info(text(message)),
      notice: (message: string, at?: SourceLocation) => log.notice(text(message), place(at)),
      warning: (message: string, at?: SourceLocation) => log.warning(text(message), place(at)),
    },
    summary: { ...summary, add: (markdown: string) => summary.add(text(markdown)) },
  }
}

/** Does some work, and restores the locations in its error. */
export async function locatingErrors<Result>(graph: Files, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof UserError) || !hasGroups(graph)) throw error
    const at = error.at && restoreLocation(error.at, graph)
    throw new UserError(restoreLocations(error.message, graph), at === undefined ? {} : { at })
  }
}

function hasGroups({ files }: Files): boolean {
  return [...files.values()].some(({ origin }) => origin !== undefined)
}

function restoreLocation(at: SourceLocation, { files }: Files): SourceLocation {
  const origin = files.get(at.file)?.origin
  if (origin === undefined) return at
  return { file: origin.file, line: origin.lines[(at.line ?? 1) - 1] ?? 1 }
}

/** Replaces `pyproject.toml:dev:2`, the second line of a group, by its line in `pyproject.toml`. */
export function restoreLocations(text: string, graph: Files): string {
  return text.replaceAll(/([\w./-]*pyproject\.toml:[\w-]+):(\d+)/g, (whole, file: string, line: string) => {
    const origin = graph.files.get(file)?.origin
    return origin === undefined ? whole : `${origin.file}:${origin.lines[Number(line) - 1] ?? 1}`
  })
}
