import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** A workflow or an `action.yml`, from a separate file or from a block in a document. */
export interface YamlText {
  /** The file, or the document with the block. */
  readonly file: string
  /** How many lines of the file come before the first line of the text. */
  readonly offset: number
  /** The file name for the language service, which distinguishes workflows from actions by it. */
  readonly virtualName: string
  readonly text: string
}

/** Finds every workflow and `action.yml` in the repository, and every block of a document that is a workflow or the steps of one. */
export function findYamlTexts(root: string): YamlText[] {
  const listFiles = (...patterns: string[]) =>
    execFileSync('git', ['-C', root, 'ls-files', '--cached', '--others', '--exclude-standard', '--', ...patterns], {
      encoding: 'utf8',
    })
      .split('\n')
      .filter((name) => name !== '')
  const read = (name: string) => readFileSync(join(root, name), 'utf8')
  const files = listFiles('*.github/workflows/*.yml', '*action.yml').map((file) => ({
    file,
    offset: 0,
    virtualName: file,
    text: read(file),
  }))
  return [...files, ...listFiles('*.md').flatMap((file) => findBlocks(file, read(file)))]
}

const jobHeader = 'on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n'

/** Finds the blocks of a document that can be validated as a workflow. A block of `steps` is put into a job. */
function findBlocks(file: string, markdown: string): YamlText[] {
  return [...markdown.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].flatMap(({ 1: text = '', index }) => {
    const offset = markdown.slice(0, index).split('\n').length
    const content = parse(text) as Readonly<Record<string, unknown>> | null
    const virtualName = `.github/workflows/${file.replaceAll(/[^\w-]/g, '-')}-${offset}.yml`
    if (content === null || Array.isArray(content)) return []
    if ('on' in content && 'jobs' in content) return [{ file, offset, virtualName, text }]
    if (!('steps' in content)) return []
    const steps = text.replaceAll(/^(?=.)/gm, '    ')
    return [{ file, offset: offset - 4, virtualName, text: jobHeader + steps }]
  })
}
