import { styleText } from 'node:util'
import type { FileChange } from './plan-changes.js'

/** The changes as a unified diff, in which all changed lines are new. Source: GNU diffutils, "Unified Format". */
export function formatChanges(changes: readonly FileChange[]): string[] {
  return changes.flatMap(({ path, before, added }) => {
    const start = before === undefined ? 0 : countLines(before)
    const lines = added.replace(/\n$/, '').split('\n')
    return [
      `--- ${before === undefined ? '/dev/null' : path}`,
      `+++ ${path}`,
      `@@ -${start},0 +${start + 1},${lines.length} @@`,
      ...lines.map((line) => styleText('green', `+${line}`, { stream: process.stdout })),
    ]
  })
}

function countLines(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
}
