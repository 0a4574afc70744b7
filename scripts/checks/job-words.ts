import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** What only a job of GitHub Actions has. */
const jobWords =
  /\b(jobs?|runners?|steps?|workflows?|checkout|checked? out|check it out|GitHub Actions)\b|\bactions\/|fetch-depth|permissions:|\$\{\{/i

/**
 * Finds advice that the `eleanor` command would print although it means nothing outside of a job: a `fix` that speaks of jobs, or names
 * one of `jobInputs`, and has no `commandFix` beside it. Returns `file:line: advice`.
 */
export function findJobAdvice(root: string, file: string, jobInputs: readonly string[]): string[] {
  const tree = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const isAboutJobs = (text: string) => jobWords.test(text) || jobInputs.some((name) => new RegExp(`\`${name}[\`:]`).test(text))
  const visit = (node: ts.Node): void => {
    const advice = readAdvice(node)
    if (advice !== undefined && isAboutJobs(advice))
      found.push(`${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${advice}`)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** The advice of `{ fix: … }` or of `reject(input, problem, fix)`; undefined if the node is none, or has one for the command, too. */
function readAdvice(node: ts.Node): string | undefined {
  if (ts.isObjectLiteralExpression(node)) {
    const properties = node.properties.filter(ts.isPropertyAssignment)
    const find = (name: string) => properties.find((property) => property.name.getText() === name)
    return find('commandFix') === undefined ? readText(find('fix')?.initializer) : undefined
  }
  if (!ts.isCallExpression(node) || !/(^|\.)reject$/.test(node.expression.getText())) return undefined
  const [, , fix, commandFix] = node.arguments
  return commandFix === undefined ? readText(fix) : undefined
}

function readText(node: ts.Expression | undefined): string | undefined {
  if (node === undefined || !/['"`]/.test(node.getText())) return undefined
  return node.getText().replaceAll('\\`', '`')
}
