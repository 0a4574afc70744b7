import { UserError } from '#shared/errors.js'
import { listFirst } from '#shared/format/list.js'

/** One file in a wheel. */
export interface Member {
  readonly path: string
  /** SHA-256 of its content in unpadded URL-safe base64, as RECORD has it. */
  readonly sha256: string
  /** Size of its content in bytes. */
  readonly size: number
  /** Compressed size in bytes. */
  readonly packed: number
}

interface RecordRow {
  readonly path: string
  readonly hash: string
  readonly size: string
}

/** RECORD does not list itself or its signatures. Source: PyPA "Recording installed projects", "The RECORD file". */
const unlistedEndings = ['', '.jws', '.p7s']

/** Requires that RECORD lists exactly the members, each with the right hash and size. One error names all problems. */
export function checkRecord(wheel: string, recordPath: string, recordText: string, members: readonly Member[]): void {
  const lines = recordText.split(/\r?\n/).filter((line) => line !== '')
  const rows = new Map(lines.map(parseRow).map((row) => [row.path, row]))
  const unlisted = new Set(unlistedEndings.map((ending) => recordPath + ending))
  const present = new Set(members.map(({ path }) => path))
  const problems = [
    ...members.filter(({ path }) => !unlisted.has(path)).flatMap((member) => compareRow(member, rows.get(member.path))),
    ...[...rows.keys()]
      .filter((path) => !present.has(path) && !unlisted.has(path))
      .map((path) => `${path} is listed but missing`),
  ]
  if (problems.length === 0) return
  throw new UserError(`RECORD of ${wheel} is wrong: ${listFirst(problems)}`, {
    fix: 'Have the build backend, or the step that changes the wheel, write RECORD again',
  })
}

function compareRow(member: Member, row: RecordRow | undefined): string[] {
  if (row === undefined) return [`${member.path} is not listed`]
  if (row.hash !== `sha256=${member.sha256}`) return [`${member.path} has another hash`]
  if (row.size !== String(member.size) && row.size !== '') return [`${member.path} has another size`]
  return []
}

/** Parses one line of RECORD. Fields may be in double quotes. Source: RFC 4180. */
function parseRow(line: string): RecordRow {
  const fields = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((match) => match[1] ?? '')
  const [path = '', hash = '', size = ''] = fields.map((field) =>
    field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field,
  )
  return { path, hash, size }
}
