import { formatDuration } from '../act/progress.js'
import type { ImageOutputs } from '../report/collect-outputs.js'
import { escapeHtml } from './escape-html.js'

/** Draws the images of a run as a Mermaid flowchart from bases to images, with the seconds of each build. */
export function drawImageGraph({ plan, built }: ImageOutputs): string {
  const names = [...new Set(plan.flatMap(({ name, needs, bases }) => [...bases, ...needs, name]))]
  const id = (name: string) => `n${names.indexOf(name)}`
  const planned = new Set(plan.map(({ name }) => name))
  const nodes = names.map((name) => {
    const seconds = built[name]?.seconds
    const label = seconds === undefined ? name : `${name}, ${formatDuration(seconds)}`
    const quoted = `"${label.replaceAll('"', "'")}"`
    return `  ${id(name)}${planned.has(name) ? `[${quoted}]` : `([${quoted}])`}`
  })
  const edges = plan.flatMap(({ name, needs, bases }) => [...bases, ...needs].map((from) => `  ${id(from)} --> ${id(name)}`))
  return `<pre class="mermaid">${escapeHtml(['flowchart LR', ...nodes, ...edges].join('\n'))}</pre>`
}
