import { posix } from 'node:path'

export interface DocumentText {
  /** Path in the repository. */
  readonly path: string
  readonly text: string
}

interface Entry {
  readonly message: string
  readonly cause: string
  readonly fix: string
  /** The document that has the entry. */
  readonly path: string
}

/** Rows of the tables of messages: three cells, in which a pipe is escaped. */
const rowPattern = /^\| ((?:\\.|[^|\\])+) \| ((?:\\.|[^|\\])+) \| ((?:\\.|[^|\\])+) \|$/gm
const tablePattern = /^\| Message \| Cause \| Fix \|\n\|[- |]+\|\n((?:\|.*\|\n?)+)/gm

/** Writes the page that lists the messages of all documents in alphabetical order; `indexPath` is its path in the repository. */
export function renderTroubleshootingIndex(documents: readonly DocumentText[], indexPath: string): string {
  const entries = documents.flatMap(findEntries).sort((a, b) => sortKey(a).localeCompare(sortKey(b), 'en'))
  const rows = entries.map(({ message, cause, fix, path }) => {
    const link = `[${subject(path)}](${posix.relative(posix.dirname(indexPath), path)})`
    const cells = [message, cause, fix].map((cell) => moveLinks(cell, path, indexPath))
    return `| ${[...cells, link].join(' | ')} |`
  })
  return [
    '# Messages, causes and fixes',
    '',
    'All messages of the troubleshooting tables, in alphabetical order. `npm run readme` writes this page.',
    '',
    '<!-- prettier-ignore -->',
    '| Message | Cause | Fix | Document |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

function findEntries({ path, text }: DocumentText): Entry[] {
  return [...text.matchAll(tablePattern)].flatMap(([, rows = '']) =>
    [...rows.matchAll(rowPattern)].map(([, message = '', cause = '', fix = '']) => ({ message, cause, fix, path })),
  )
}

/** Code, dots and quotes do not count for the order. */
function sortKey({ message }: Entry): string {
  return message.replaceAll(/[^A-Za-z0-9 ]/g, '').trim()
}

/** `action-release/README.md` is about `action-release`. */
function subject(path: string): string {
  return path === 'README.md' ? 'workflows' : path.replace(/\/README\.md$/, '').replace(/^docs\/(.*)\.md$/, '$1')
}

/** Links of a cell as the index has to write them: relative ones start at another folder. */
function moveLinks(cell: string, from: string, to: string): string {
  return cell.replaceAll(/\]\((?!https?:)([^)#]*)(#[^)]*)?\)/g, (_, target: string, anchor: string | undefined) => {
    const path = target === '' ? from : posix.join(posix.dirname(from), target)
    return `](${posix.relative(posix.dirname(to), path)}${anchor ?? ''})`
  })
}
