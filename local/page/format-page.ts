import { formatDuration, shortJobName } from '../act/progress.js'
import type { StepRecord } from '../act/step-recorder.js'
import { escapeHtml } from './escape-html.js'
import { drawImageGraph } from './image-graph.js'
import type { PageData, PageRelease, PageWorkflow } from './page-data.js'
import { pageStyle } from './page-style.js'
import { renderMarkdown } from './render-markdown.js'

const marks = {
  success: { symbol: '✓', style: 'good', text: 'passed' },
  failure: { symbol: '✗', style: 'bad', text: 'failed' },
  skipped: { symbol: '–', style: 'skip', text: 'skipped' },
}

/** Draws the Mermaid blocks in the theme of the browser. Runs from the file that `write-page.ts` puts beside the page. */
const script = `
const dark = matchMedia('(prefers-color-scheme: dark)').matches
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: dark ? 'dark' : 'default' })
mermaid.run({ querySelector: 'pre.mermaid' })
`

/** Formats the page of a run as HTML, with links relative to the folder of the run. `mermaid` is the address of Mermaid's script. */
export function formatPage(data: PageData, mermaid: string): string {
  const { repository, workflows } = data
  const body = [
    `<h1>${escapeHtml(repository)}: ${workflows.every(({ ok }) => ok) ? 'all workflows passed' : 'a workflow failed'}</h1>`,
    formatContents(data),
    ...workflows.map(formatWorkflow),
    ...sections(data).map(({ id, title, html }) => `<section><h2 id="${id}">${title}</h2>${html}</section>`),
  ].join('\n')
  const drawing = body.includes('<pre class="mermaid">')
    ? `<script src="${escapeHtml(mermaid)}"></script>\n<script>${script}</script>\n`
    : ''
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escapeHtml(repository)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
${body}
</main>
${drawing}</body>
</html>
`
}

interface PageSection {
  readonly id: string
  readonly title: string
  readonly html: string
}

/** The sections after the workflows; empty ones are left out. */
function sections({ images, locks, artifacts, releases }: PageData): PageSection[] {
  const all = [
    { id: 'images', title: 'Images', html: images === undefined ? '' : drawImageGraph(images) },
    { id: 'releases', title: 'Releases', html: releases.map(formatRelease).join('\n') },
    { id: 'artifacts', title: 'Artifacts', html: formatFiles(artifacts) },
    { id: 'locks', title: 'Locks', html: formatFiles(locks) },
  ]
  return all.filter(({ html }) => html !== '')
}

function formatContents(data: PageData): string {
  const links = [
    ...data.workflows.map(({ file, ok }) => {
      const { symbol, style, text } = ok ? marks.success : marks.failure
      return `<li><span class="${style}">${symbol}</span> <a href="#${workflowId(file)}">${escapeHtml(file)}</a> ${text}</li>`
    }),
    ...sections(data).map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`),
  ]
  return `<nav aria-label="Contents"><ul>${links.join('')}</ul></nav>`
}

function formatWorkflow(workflow: PageWorkflow): string {
  const { file, ok, seconds, steps, summaries, log } = workflow
  const { style, text } = ok ? marks.success : marks.failure
  return [
    `<section><h2 id="${workflowId(file)}">${escapeHtml(file)}</h2>`,
    `<p><span class="${style}">${text}</span> in ${formatDuration(seconds)} · <a href="${encodeURI(log)}">complete log</a></p>`,
    formatAnnotations(workflow),
    ...[...Map.groupBy(summaries, ({ job }) => job)].map(([job, parts]) => formatSummaries(shortJobName(job), parts)),
    steps.length === 0 ? '' : `<h3>Timeline</h3>${formatTimeline(steps)}`,
    steps.length === 0 ? '' : '<h3>Steps</h3>',
    ...steps.map(formatStep),
    '</section>',
  ].join('\n')
}

function formatAnnotations({ annotations }: PageWorkflow): string {
  const styles = { error: 'bad', warning: 'warn', notice: 'muted' }
  // Several jobs may print the same annotation.
  const unique = [...new Map(annotations.map((each) => [`${each.at} ${each.text}`, each])).values()]
  const items = unique.map(({ level, at, text }) => {
    const place = at === '' ? '' : `<code>${escapeHtml(at)}</code> `
    return `<li><span class="${styles[level]}">${level}</span>: ${place}${escapeHtml(text)}</li>`
  })
  return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`
}

/** All summaries of one job, each in its own box. */
function formatSummaries(job: string, parts: PageWorkflow['summaries']): string {
  const boxes = parts.map(({ text }) => formatMarkdown(text, `Summary of ${job}`))
  return `<h3>${escapeHtml(job)}: summary</h3>${boxes.join('\n')}`
}

/** A bar for each step, under the name of its job, on one time scale for the whole workflow. */
function formatTimeline(steps: readonly StepRecord[]): string {
  const end = Math.max(...steps.map(({ start, seconds }) => start + seconds), 0.001)
  const jobs = [...Map.groupBy(steps, ({ job }) => job)].map(
    ([job, ofJob]) =>
      `<h4>${escapeHtml(shortJobName(job))}</h4><ol class="timeline">${ofJob.map((step) => formatBar(step, end)).join('')}</ol>`,
  )
  return jobs.join('\n')
}

function formatBar({ step, start, seconds, result }: StepRecord, end: number): string {
  const { style, text } = marks[result]
  const name = escapeHtml(step)
  const bar = `left:${percent(start / end)};width:${percent(seconds / end)}`
  return (
    `<li><span class="name" title="${name}">${name}</span>` +
    `<span class="track ${style}" role="img" aria-label="${text}"><span style="${bar}"></span></span>` +
    `<span class="seconds">${formatDuration(seconds)}</span></li>`
  )
}

function formatStep({ job, step, seconds, result, lines, omittedLines }: StepRecord): string {
  const { symbol, style, text } = marks[result]
  const title = `${shortJobName(job)} · ${step}`
  const more = omittedLines === 0 ? '' : `\n… and ${omittedLines} more lines in the complete log`
  const output = lines.length === 0 ? 'No output' : `${lines.join('\n')}${more}`
  return (
    `<details class="step"${result === 'failure' ? ' open' : ''}><summary><span class="${style}">${symbol}</span> ` +
    `${escapeHtml(title)} <span class="muted">${text}, ${formatDuration(seconds)}</span></summary>` +
    `<pre tabindex="0" role="region" aria-label="Output of ${escapeHtml(title)}">${escapeHtml(output)}</pre></details>`
  )
}

function formatRelease({ tag, name, body, draft, prerelease, files }: PageRelease): string {
  const kind = draft ? 'draft' : prerelease ? 'pre-release' : 'published'
  const title = name === null || name === '' ? tag : name
  return (
    `<h3>${escapeHtml(title)} <span class="muted">${escapeHtml(tag)}, ${kind}</span></h3>` +
    `${formatMarkdown(body ?? '', `Notes of ${tag}`)}${formatFiles(files)}`
  )
}

/** A wide table scrolls in its own region, which the keyboard reaches. */
function formatMarkdown(markdown: string, label: string): string {
  return `<div class="summary" tabindex="0" role="region" aria-label="${escapeHtml(label)}">${renderMarkdown(markdown)}</div>`
}

function formatFiles(files: readonly string[]): string {
  const items = files.map((file) => `<li><a href="${encodeURI(file)}">${escapeHtml(file)}</a></li>`)
  return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`
}

function workflowId(file: string): string {
  return `workflow-${file.replaceAll(/[^\w-]/g, '-')}`
}

function percent(part: number): string {
  return `${(part * 100).toFixed(2)}%`
}
