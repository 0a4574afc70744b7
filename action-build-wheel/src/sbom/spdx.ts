import { createHash } from 'node:crypto'
import type { BomLicense, Component, WheelBom } from './bom.js'

const unknown = 'NOASSERTION'
const documentId = 'SPDXRef-DOCUMENT'

/**
 * Converts a CycloneDX document to SPDX 2.3. `epoch` is the time of the document in seconds since 1970. The same content has the same
 * namespace, so that the result is reproducible.
 * Source: SPDX 2.3, "Document Creation Information", "Package Information", "Relationships between SPDX Elements"; its JSON schema.
 */
export function toSpdx({ metadata, components, dependencies }: WheelBom, epoch: string): object {
  const all = [metadata.component, ...components]
  const ids = new Map(all.map((component) => [referenceOf(component), identify(component)]))
  const idOf = (reference: string) => ids.get(reference)
  const main = idOf(referenceOf(metadata.component)) ?? documentId
  const dependsOn = dependencies.flatMap(({ ref, dependsOn: required = [] }) =>
    required.map((each) => ({ spdxElementId: idOf(ref), relationshipType: 'DEPENDS_ON', relatedSpdxElement: idOf(each) })),
  )
  const isKnown = (relationship: (typeof dependsOn)[number]) =>
    relationship.spdxElementId !== undefined && relationship.relatedSpdxElement !== undefined
  const tools = metadata.tools?.components ?? []
  const content = {
    packages: all.map(describePackage),
    relationships: [
      { spdxElementId: documentId, relationshipType: 'DESCRIBES', relatedSpdxElement: main },
      ...dependsOn.filter(isKnown),
    ],
  }
  const title = [metadata.component.name, metadata.component.version ?? ''].join('-')
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex')
  return {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: documentId,
    name: title,
    documentNamespace: `https://spdx.org/spdxdocs/${encodeURIComponent(title)}-${digest.slice(0, 32)}`,
    creationInfo: {
      created: new Date(Number(epoch) * 1000).toISOString().replace('.000Z', 'Z'),
      creators: tools.map(({ name, version = '' }) => `Tool: ${[name, version].filter((part) => part !== '').join('-')}`),
    },
    ...content,
  }
}

function referenceOf({ name, 'bom-ref': reference = name }: Component): string {
  return reference
}

/** An identifier has letters, digits, dots and hyphens. */
function identify({ name, version = '' }: Component): string {
  return `SPDXRef-Package-${`${name}-${version}`.replaceAll(/[^A-Za-z0-9.-]+/g, '-').replace(/-$/, '')}`
}

function describePackage(component: Component): object {
  const { name, version, purl, description, licenses = [], hashes = [], externalReferences = [] } = component
  const homepage = externalReferences.find(({ type, url }) => type === 'website' && /^https?:\/\//.test(url))?.url
  const stated = licenses.map(licenseText)
  return {
    SPDXID: identify(component),
    name,
    ...(version === undefined ? {} : { versionInfo: version }),
    supplier: unknown,
    downloadLocation: unknown,
    filesAnalyzed: false,
    ...(homepage === undefined ? {} : { homepage }),
    ...(hashes.length === 0
      ? {}
      : {
          checksums: hashes.map(({ alg, content }) => ({
            algorithm: alg.replace(/^SHA-(?=\d+$)/, 'SHA'),
            checksumValue: content,
          })),
        }),
    licenseConcluded: unknown,
    licenseDeclared: declaredLicense(licenses),
    ...(stated.length === 0 ? {} : { licenseComments: `The metadata states: ${stated.join('; ')}` }),
    copyrightText: unknown,
    ...(description === undefined ? {} : { summary: description }),
    ...(purl === undefined
      ? {}
      : { externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }] }),
    primaryPackagePurpose: 'LIBRARY',
  }
}

/** Several licenses may all apply or be a choice, and a name in words is no SPDX expression: both are left to the comment. */
function declaredLicense(licenses: readonly BomLicense[]): string {
  const [only, ...others] = licenses
  return (others.length === 0 ? (only?.expression ?? only?.license?.id) : undefined) ?? unknown
}

function licenseText({ license, expression }: BomLicense): string {
  return expression ?? license?.id ?? license?.name ?? unknown
}
