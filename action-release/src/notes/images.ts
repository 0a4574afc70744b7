/** An image that was built for the release. */
export interface Image {
  readonly name: string
  /** Name with its tag, such as `ghcr.io/eleanor/runtime:1.3.0`. */
  readonly reference: string
  /** `sha256:<hex>`; undefined if the image was not pushed. */
  readonly digest: string | undefined
}

interface ImageJson {
  readonly reference?: unknown
  readonly digest?: unknown
}

/** Parses the output `images` of action-build-images. Throws an `Error` for anything else. */
export function parseImages(json: string): Image[] {
  const images = JSON.parse(json) as Record<string, ImageJson>
  return Object.entries(images).map(([name, { reference, digest }]) => {
    if (typeof reference !== 'string') throw new Error(`${name} has no reference`)
    return { name, reference, digest: typeof digest === 'string' && digest !== '' ? digest : undefined }
  })
}

const marker = '\n\n<!-- images -->'

/** Appends a table of the images to the body of a release, and replaces the one that an earlier run has appended. */
export function appendImages(body: string, images: readonly Image[]): string {
  const [notes = ''] = body.split(marker)
  const rows = images.map(({ reference, digest = '' }) => `| \`${reference}\` | \`${digest}\` |`).sort()
  const lines = ['## Images', '', '| image | digest |', '| --- | --- |', ...rows]
  return `${notes}${marker}\n${lines.join('\n')}`
}
