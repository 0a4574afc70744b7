import { styleText } from 'node:util'
import type { Finding } from './finding.js'

const marks = { ok: ['✓', 'ok'], optional: ['-', '-'], missing: ['✗', 'no'] } as const
const colors = { ok: 'green', optional: 'dim', missing: 'red' } as const

/** One line for each finding, with a mark that a terminal without Unicode can show. */
export function formatFindings(findings: readonly Finding[], hasUnicode: boolean): string[] {
  const width = Math.max(...findings.map(({ name }) => name.length))
  return findings.map(({ name, state, detail }) => {
    const mark = marks[state][hasUnicode ? 0 : 1].padEnd(hasUnicode ? 1 : 2)
    return `${styleText(colors[state], mark, { stream: process.stdout })} ${name.padEnd(width)}  ${detail}`
  })
}
