import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** A workflow or an `action.yml`, as it is in a file or as a document shows it. */
export interface YamlText {
  /** The file, or the document with the block. */
  readonly place: string
  /** How many lines of the place come before the first one of the text. */
  readonly before: number
  /** What the file is called, from which the language service takes whether it is a workflow or an action. */
  readonly name: string
  readonly text: string
}

/** Every workflow and `action.yml` that git knows, and every block of a document that is a workflow or the steps of one. */
export function yamlTexts(root: string): YamlText[] {
  const listed = (...patterns: string[]) =>
    execFileSync('git', ['-C', root, 'ls-files', '--cached', '--others', '--exclude-standard', '--', ...patterns], {
      encoding: 'utf8',
    })
      .split('\n')
      .filter((name) => name !== '')
  const read = (name: string) => readFileSync(join(root, name), 'utf8')
  const files = listed('*.github/workflows/*.yml', '*action.yml').map((name) => ({
    place: name,
    before: 0,
    name,
    text: read(name),
  }))
  return [...files, ...listed('*.md').flatMap((name) => blocksOf(name, read(name)))]
}

/** The blocks of one document that can be validated as a workflow; `steps` alone are put into a job. */
export function blocksOf(document: string, markdown: string): YamlText[] {
  return [...markdown.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].flatMap(({ 1: text = '', index }) => {
    const before = markdown.slice(0, index).split('\n').length
    const content = parse(text) as Readonly<Record<string, unknown>> | null
    const name = `.github/workflows/${document.replaceAll(/[^\w-]/g, '-')}-${before}.yml`
    if (content === null || Array.isArray(content)) return []
    if ('on' in content && 'jobs' in content) return [{ place: document, before, name, text }]
    if (!('steps' in content)) return []
    const steps = text.replaceAll(/^(?=.)/gm, '    ')
    const head = 'on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n'
    return [{ place: document, before: before - 4, name, text: head + steps }]
  })
}
