import { escapeHtml, renderFilledColumns } from '#shared/format/markdown.js'
import { renderFlowchart } from '#shared/format/mermaid.js'
import type { IconState } from '#shared/format/state-icon.js'
import { addStateIcon } from '#shared/format/state-icon.js'
import type { ImageState, PlannedImage } from '../plan/plan.js'
import type { BaseOverrides } from '../references/base-overrides.js'
import { findBaseOverride } from '../references/base-overrides.js'
import type { ImageOutput } from './image-output.js'
import { listBases, shortenDigest } from './list-bases.js'

const columns = ['Image', 'Dockerfile', 'Built from', 'State', 'Seconds', 'Cached', 'Size', 'Digest']

const icons: Readonly<Record<ImageState, IconState>> = {
  planned: 'planned',
  build: 'planned',
  built: 'success',
  failed: 'failure',
  skipped: 'skipped',
}

/** The images with their state, and the graph. */
export function renderImages(
  images: readonly PlannedImage[],
  built: ReadonlyMap<string, ImageOutput>,
  baseOverrides: BaseOverrides,
): string {
  const rows = images.map(({ node, state, reason }) => {
    const bases = listBases(node).map((base) => showBase(base, baseOverrides))
    return [
      node.name,
      node.dockerfile.source.displayPath,
      [...[...node.parents.keys()].sort(), ...bases].join('\n'),
      addStateIcon(icons[state], reason === undefined ? state : `${state}: ${reason}`),
      ...buildColumns(built.get(node.name)),
    ]
  })
  const notes = images.flatMap(({ node }) =>
    (node.dockerfile.source.catalogue?.notes ?? []).map((note) => `- ${escapeHtml(`${node.name}: ${note}`)}`),
  )
  const parts = ['## Images', renderFilledColumns(columns, rows), notes.join('\n'), renderGraph(images)]
  return parts.filter((part) => part !== '').join('\n\n')
}

function buildColumns(output: ImageOutput | undefined): string[] {
  if (output === undefined) return ['', '', '', '']
  const { seconds, cached, size, digest } = output
  return [seconds.toFixed(1), cached ? 'yes' : 'no', `${(size / 1e6).toFixed(1)} MB`, digest]
}

function showBase(base: string, baseOverrides: BaseOverrides): string {
  const override = base.includes('://') ? undefined : findBaseOverride(base, baseOverrides)
  const shown = shortenDigest(base)
  return override === undefined ? shown : `${override} (replaces ${shown})`
}

function renderGraph(images: readonly PlannedImage[]): string {
  const bases = [...new Set(images.flatMap(({ node }) => listBases(node)))]
  return renderFlowchart({
    direction: 'LR',
    nodes: [
      ...bases.map((base) => ({ id: `base ${base}`, label: shortenDigest(base), style: 'base' })),
      ...images.map(({ node, state }) => ({ id: node.name, label: node.name, style: state })),
    ],
    edges: images.flatMap(({ node }) => [
      ...listBases(node).map((base) => [`base ${base}`, node.name] as const),
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
