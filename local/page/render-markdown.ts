import { Marked } from 'marked'
import sanitizeHtml from 'sanitize-html'
import { escapeHtml } from './escape-html.js'

/**
 * Renders Markdown as GitHub shows it in job summaries and release notes: GitHub Flavored Markdown, without anything that could run.
 * A `mermaid` block becomes `<pre class="mermaid">`, which the page draws. Source: GitHub Docs, "Adding a job summary"; GitHub Markup,
 * "HTML sanitization".
 */
export function renderMarkdown(markdown: string): string {
  const html = marked.parse(markdown, { async: false })
  return sanitizeHtml(html, allowed)
}

const marked = new Marked({
  gfm: true,
  renderer: {
    code({ text, lang }) {
      return lang === 'mermaid' ? `<pre class="mermaid">${escapeHtml(text)}</pre>\n` : false
    },
    // A form field would need a label.
    checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
  },
})

/** What GitHub keeps of HTML in Markdown, without what only its own pages need. */
const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    ...[
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'p',
      'br',
      'hr',
      'blockquote',
      'pre',
      'code',
      'div',
      'span',
      'picture',
      'source',
      'img',
    ],
    ...[
      'ul',
      'ol',
      'li',
      'dl',
      'dt',
      'dd',
      'table',
      'thead',
      'tbody',
      'tfoot',
      'tr',
      'th',
      'td',
      'caption',
      'details',
      'summary',
    ],
    ...['a', 'b', 'strong', 'i', 'em', 'del', 's', 'ins', 'sub', 'sup', 'kbd', 'samp', 'var', 'tt', 'q'],
  ],
  allowedAttributes: {
    a: ['href', 'title'],
    img: ['src', 'alt', 'title', 'width', 'height'],
    source: ['srcset', 'media'],
    th: ['align', 'colspan', 'rowspan', 'scope'],
    td: ['align', 'colspan', 'rowspan'],
    pre: [{ name: 'class', values: ['mermaid'] }],
    details: ['open'],
    ol: ['start'],
  },
  allowedSchemes: ['http', 'https', 'mailto'],
}
