/** The fields of an OCI manifest or index that refer to other blobs. Source: OCI image specification. */
interface ManifestDocument {
  readonly manifests?: readonly Descriptor[]
  readonly config?: Descriptor
  readonly layers?: readonly Descriptor[]
}

interface Descriptor {
  readonly digest: string
  readonly annotations?: Readonly<Record<string, string>>
}

/**
 * Describes where each blob of an exported archive belongs, by digest: `layer 2 of 5 of app`. Needed for engines whose archives name
 * layers by their compressed bytes. `documents` are the JSON texts of the archive, and `images` the image names, both by digest.
 */
export function locateBlobs(
  documents: ReadonlyMap<string, string>,
  images: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const locations = new Map<string, string>()
  // The first location wins: a layer that two images share is reported for one of them.
  const add = (digest: string, location: string) => {
    if (!locations.has(digest)) locations.set(digest, location)
  }
  const visitAttestation = (digest: string, image: string) => {
    const { config, layers = [] } = parseDocument(documents.get(digest))
    for (const blob of [{ digest }, ...(config === undefined ? [] : [config]), ...layers])
      add(blob.digest, `${image}, its attestation`)
  }
  const visitImage = (digest: string, image: string) => {
    const { manifests = [], config, layers = [] } = parseDocument(documents.get(digest))
    add(digest, `${image}, its manifest`)
    if (config !== undefined) add(config.digest, `${image}, configuration or history`)
    for (const [index, layer] of layers.entries()) add(layer.digest, `${image}, layer ${index + 1} of ${layers.length}`)
    for (const entry of manifests) (isAttestation(entry) ? visitAttestation : visitImage)(entry.digest, image)
  }
  for (const [digest, image] of images) visitImage(digest, image)
  return locations
}

/** Source: BuildKit, "Attestation storage". */
function isAttestation({ annotations }: Descriptor): boolean {
  return annotations?.['vnd.docker.reference.type'] === 'attestation-manifest'
}

function parseDocument(text = '{}'): ManifestDocument {
  try {
    return JSON.parse(text) as ManifestDocument
  } catch {
    return {}
  }
}
