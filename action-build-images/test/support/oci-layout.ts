import { createHash } from 'node:crypto'

/** An image in an OCI layout, whose only layer is a tar archive. Source: OCI image specification, "Image Layout". */
export function layoutFiles(config: object, { tag = 'latest', layer = Buffer.alloc(1024) } = {}) {
  const blobs = new Map<string, string | Buffer>()
  const put = (content: string | Buffer) => {
    const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`
    blobs.set(`blobs/${digest.replace(':', '/')}`, content)
    return { digest, size: Buffer.byteLength(content) }
  }
  const data = put(layer)
  const rootfs = { type: 'layers', diff_ids: [data.digest] }
  const oci = 'application/vnd.oci.image'
  const described = put(JSON.stringify({ architecture: 'amd64', os: 'linux', config, rootfs }))
  const mediaType = `${oci}.manifest.v1+json`
  const layers = [{ mediaType: `${oci}.layer.v1.tar`, ...data }]
  const manifest = put(
    JSON.stringify({ schemaVersion: 2, mediaType, config: { mediaType: `${oci}.config.v1+json`, ...described }, layers }),
  )
  const entry = { mediaType, ...manifest, annotations: { 'org.opencontainers.image.ref.name': tag } }
  const files = {
    ...(Object.fromEntries(blobs) as Record<string, string | Buffer>),
    'oci-layout': '{"imageLayoutVersion":"1.0.0"}',
    'index.json': JSON.stringify({ schemaVersion: 2, manifests: [entry] }),
  }
  return { files, entry, digest: manifest.digest }
}
