import { UserError } from '#shared/errors.js'

/** One file in a wheel. */
export interface Member {
  readonly path: string
  /** SHA-256 of its content in unpadded URL-safe base64, as RECORD has it. */
  readonly sha256: string
  /** Size of its content in bytes. */
  readonly size: number
  /** Size in the wheel in bytes, compressed. */
  readonly packed: number
}

/** RECORD and its signatures are not in their own list. Source: PyPA "Recording installed projects", "The RECORD file". */
const unlisted = ['', '.jws', '.p7s']

/** Requires that RECORD lists exactly the members, each with its right hash and size. All that is wrong is told in one error. */
export function checkRecord(wheel: string, recordPath: string, text: string, members: readonly Member[]): void {
  const rows = new Map(
    text
      .split(/\r?\n/)
      .filter((line) => line !== '')
      .map((line) => parseRow(line))
      .map(([path, ...rest]) => [path, rest]),
  )
  const own = new Set(unlisted.map((ending) => recordPath + ending))
  const problems = members
    .filter(({ path }) => !own.has(path))
    .flatMap(({ path, sha256, size }) => {
      const row = rows.get(path)
      if (row === undefined) return [`${path} is not listed`]
      if (row[0] === `sha256=${sha256}` && (row[1] === String(size) || row[1] === '')) return []
      return [`${path} has another ${row[0] === `sha256=${sha256}` ? 'size' : 'hash'}`]
    })
  const present = new Set(members.map(({ path }) => path))
  for (const path of rows.keys()) if (!present.has(path) && !own.has(path)) problems.push(`${path} is listed but missing`)
  if (problems.length === 0) return
  const more = problems.length > 5 ? ` and ${problems.length - 5} more` : ''
  throw new UserError(`RECORD of ${wheel} is wrong: ${problems.slice(0, 5).join(', ')}${more}`, {
    fix: 'The build backend, or a step that changes wheels, has to write it anew',
  })
}

/** One line of RECORD: path, hash, size; a field may stand in double quotes. Source: RFC 4180. */
function parseRow(line: string): [string, string, string] {
  const fields = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((match) => match[1] ?? '')
  const [path = '', hash = '', size = ''] = fields.map((field) =>
    field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field,
  )
  return [path, hash, size]
}
