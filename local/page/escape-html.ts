import { escapeHtml as escapeText } from '#shared/format/markdown.js'

/** Escapes text for use in HTML, also in attributes. */
export function escapeHtml(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;')
}
