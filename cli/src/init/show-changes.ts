import { styleText } from 'node:util'
import type { FileChange } from './plan-changes.js'

/** The changes as a unified diff, in which all changed lines are new. Source: GNU diffutils, "Unified Format". */
export function formatChanges(changes: readonly FileChange[]): string[] {
  return changes.flatMap(({ path, before, added }) => {
    const start = before === undefined ? 0 : countLines(before)
    // The first line end of what is added may belong to the last line before.
    const own = before === undefined || before === '' || before.endsWith('\n') ? added : added.replace(/^\r?\n/, '')
    const lines = own.replace(/\r?\n$/, '').split(/\r?\n/)
    return [
      `--- ${before === undefined ? '/dev/null' : path}`,
      `+++ ${path}`,
      `@@ -${start},0 +${start + 1},${lines.length} @@`,
      ...lines.map((line) => styleText('green', `+${line}`, { stream: process.stdout })),
    ]
  })
}

function countLines(text: string): number {
  return text === '' ? 0 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
}
