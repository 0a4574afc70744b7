/** The parts of an OCI manifest or index that say what belongs to what. Source: OCI image specification; BuildKit, attestation storage. */
interface Document {
  readonly manifests?: readonly Described[]
  readonly config?: Described
  readonly layers?: readonly Described[]
}

interface Described {
  readonly digest: string
  readonly annotations?: Readonly<Record<string, string>>
}

/**
 * Where each blob of an exported archive belongs, for a person, told from its documents, by digest: `layer 2 of 5 of app`. Of a store
 * that names layers by their compressed bytes, nothing else tells it. `images` has the names by the digests of their manifests.
 */
export function placesIn(
  documents: ReadonlyMap<string, string>,
  images: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  const put = (digest: string, place: string) => {
    if (!places.has(digest)) places.set(digest, place)
  }
  const walk = (digest: string, image: string, isAttestation: boolean) => {
    const { manifests, config, layers } = read(documents.get(digest))
    put(digest, `${image}, its ${isAttestation ? 'attestation' : 'manifest'}`)
    if (config !== undefined) put(config.digest, `${image}, ${isAttestation ? 'its attestation' : 'configuration or history'}`)
    for (const [index, layer] of (layers ?? []).entries())
      put(layer.digest, `${image}, ${isAttestation ? 'its attestation' : `layer ${index + 1} of ${layers?.length ?? 0}`}`)
    for (const each of manifests ?? [])
      walk(each.digest, image, each.annotations?.['vnd.docker.reference.type'] === 'attestation-manifest')
  }
  for (const [digest, image] of images) walk(digest, image, false)
  return places
}

function read(text: string | undefined): Document {
  try {
    return JSON.parse(text ?? '{}') as Document
  } catch {
    return {}
  }
}
