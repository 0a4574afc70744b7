import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The YAML below a heading of the README: a workflow, or the steps of a job. */
export function readmeSnippet(heading: string): string {
  const [, section = ''] = readFileSync(join(root, 'README.md'), 'utf8').split(`### ${heading}\n`)
  const [, text] = /^```yaml\n([\s\S]*?)^```$/m.exec(section) ?? []
  if (text === undefined) throw new Error(`The README has no workflow below ${heading}`)
  return text
}
