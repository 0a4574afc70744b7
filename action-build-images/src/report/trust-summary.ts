import { escapeHtml, renderDetails, renderTable } from '#shared/format/markdown.js'
import type { TrustStore } from '../trust/trust-store.js'

/** The number of certificates, the warnings, and a list of all certificates, those that expire first at the top. */
export function renderTrustStore({ certificates, warnings, sha256 }: TrustStore): string {
  const rows = [...certificates]
    .sort((a, b) => a.daysLeft - b.daysLeft)
    .map(({ name, expires, daysLeft, isAuthority }) => [
      name,
      expires.toISOString().slice(0, 10),
      String(daysLeft),
      isAuthority ? 'yes' : 'no',
    ])
  const count = certificates.length === 1 ? '1 certificate' : `${certificates.length} certificates`
  return [
    '## Trust store',
    `${count}, SHA-256 \`${sha256}\`.`,
    warnings.map((warning) => `- ${escapeHtml(warning)}`).join('\n'),
    renderDetails('All certificates', renderTable(['Certificate', 'Expires', 'Days left', 'Authority'], rows)),
  ].join('\n\n')
}
