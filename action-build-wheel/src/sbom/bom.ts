import { UserError } from '#shared/errors.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'

/** A license as CycloneDX has it: an SPDX identifier, a name in words, or an SPDX expression. */
export interface BomLicense {
  readonly license?: { readonly id?: string; readonly name?: string }
  readonly expression?: string
}

/** A distribution in a CycloneDX document. */
export interface Component {
  readonly name: string
  readonly version?: string
  readonly 'bom-ref'?: string
  readonly purl?: string
  readonly description?: string
  readonly licenses?: readonly BomLicense[]
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[]
  readonly externalReferences?: readonly { readonly type?: string; readonly url: string }[]
}

/** The parts of a CycloneDX document that are read or changed. Source: CycloneDX 1.6, JSON reference. */
export interface Bom {
  readonly metadata?: {
    readonly component?: Component
    readonly tools?: { readonly components?: readonly Component[] }
  }
  readonly components?: readonly Component[]
  readonly dependencies?: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[]
}

/** A document whose main component is a wheel. */
export interface WheelBom extends Bom {
  readonly metadata: NonNullable<Bom['metadata']> & { readonly component: Component }
  readonly components: readonly Component[]
  readonly dependencies: NonNullable<Bom['dependencies']>
}

/** Makes the wheel the main component, and removes pip, which was only needed to install, and paths of this machine. */
export function cleanBom(bom: Bom, wheelName: string): WheelBom {
  const components = (bom.components ?? []).map(withoutLocalPaths)
  const main = components.find(({ name }) => normalizeName(name) === normalizeName(wheelName))
  if (main === undefined) throw new UserError(`The bill of materials does not contain ${wheelName}`)
  const pip = components.find(({ name }) => name === 'pip')?.['bom-ref']
  return {
    ...bom,
    metadata: { ...bom.metadata, component: main },
    components: components.filter(({ name }) => name !== 'pip' && name !== main.name),
    dependencies: (bom.dependencies ?? []).filter(({ ref }) => ref !== pip),
  }
}

function withoutLocalPaths(component: Component): Component {
  const { externalReferences, ...others } = component
  const remaining = externalReferences?.filter(({ url }) => !url.startsWith('file:')) ?? []
  return remaining.length === 0 ? others : { ...others, externalReferences: remaining }
}

/** Adds the hash of the wheel, hexadecimal, to the main component. */
export function withWheelHash(bom: WheelBom, sha256: string): WheelBom {
  const component = { ...bom.metadata.component, hashes: [{ alg: 'SHA-256', content: sha256 }] }
  return { ...bom, metadata: { ...bom.metadata, component } }
}
