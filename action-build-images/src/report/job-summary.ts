import { renderFlowchart } from '#shared/format/mermaid.js'
import { details, escapeHtml, table } from '#shared/format/summary.js'
import type { PlannedImage } from '../plan/plan.js'
import { standInFor } from '../references/base-images.js'
import type { TrustStore } from '../trust/trust-store.js'

/** An image that was built, as the output `images` shows it. */
export interface ImageOutput {
  readonly reference: string
  /** Digest of the manifest once pushed; before that, the image id. */
  readonly digest: string
  readonly tags: readonly string[]
  /** Bytes in the engine, not compressed. */
  readonly size: number
  readonly seconds: number
  /** Whether the builder had all steps in its cache. */
  readonly cached: boolean
  /** Digest of the manifest of each platform, where jobs of their own have built them. */
  readonly platforms?: Readonly<Record<string, string>>
}

/** The output `plan`. */
export function planOutput(images: readonly PlannedImage[]): object {
  return {
    images: images.map(({ node, state, reason }) => ({
      name: node.name,
      dockerfile: node.dockerfile.source.shown,
      needs: [...node.parents.keys()].sort(),
      bases: basesOf(node),
      level: node.level,
      state,
      reason,
    })),
  }
}

/** The job summary: the images with what became of them, and the graph. */
export function imageReport(
  images: readonly PlannedImage[],
  built: ReadonlyMap<string, ImageOutput>,
  standIns: ReadonlyMap<string, string>,
): string {
  const rows = images.map(({ node, state, reason }) => {
    const output = built.get(node.name)
    const from = [...[...node.parents.keys()].sort(), ...basesOf(node).map((base) => withStandIn(base, standIns))]
    const what = reason === '' ? state : `${state}: ${reason}`
    return [
      node.name,
      node.dockerfile.source.shown,
      from.join('\n'),
      what,
      output?.seconds.toFixed(1) ?? '',
      output === undefined ? '' : output.cached ? 'yes' : 'no',
      output === undefined ? '' : `${(output.size / 1e6).toFixed(1)} MB`,
      output?.digest ?? '',
    ]
  })
  const head = ['Image', 'Dockerfile', 'Built from', 'State', 'Seconds', 'Cached', 'Size', 'Digest']
  return ['## Images', table(head, rows), picture(images)].join('\n\n')
}

/** The trust store: how many certificates, the warnings, and all of them with the days that they have left. */
export function trustReport({ certificates, warnings, sha256 }: TrustStore): string {
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
    details('All certificates', table(['Certificate', 'Expires', 'Days left', 'Authority'], rows)),
  ].join('\n\n')
}

function picture(images: readonly PlannedImage[]): string {
  const bases = [...new Set(images.flatMap(({ node }) => basesOf(node)))]
  return renderFlowchart({
    direction: 'LR',
    nodes: [
      ...bases.map((base) => ({ id: `base ${base}`, label: base, style: 'base' })),
      ...images.map(({ node, state }) => ({ id: node.name, label: node.name, style: state })),
    ],
    edges: images.flatMap(({ node }) => [
      ...basesOf(node).map((base) => [`base ${base}`, node.name] as const),
      ...[...node.parents.keys()].map((parent) => [parent, node.name] as const),
    ]),
    styles: {
      base: 'fill:#eee,stroke:#999,color:#333',
      planned: 'fill:#fff,stroke:#999,color:#333,stroke-dasharray:4',
      build: 'fill:#fff,stroke:#36c,color:#333',
      built: 'fill:#dfd,stroke:#393,color:#333',
      failed: 'fill:#fdd,stroke:#c33,color:#333',
      skipped: 'fill:#eee,stroke:#c33,color:#333,stroke-dasharray:4',
    },
  })
}

function basesOf(node: PlannedImage['node']): string[] {
  return [...new Set(node.bases.map(({ reference }) => reference))]
}

function withStandIn(base: string, standIns: ReadonlyMap<string, string>): string {
  const standIn = standInFor(base, standIns)
  return standIn === undefined ? base : `${standIn} (stands in for ${base})`
}
