import { satisfies } from '@renovatebot/pep440'
import type { Headers } from './wheel-metadata.js'

/** Python versions that have had a release. Source: devguide.python.org/versions. */
const released = ['3.8', '3.9', '3.10', '3.11', '3.12', '3.13', '3.14']
const classifier = /^Programming Language :: Python :: (\d+\.\d+)$/

/**
 * Lists the Python versions that a distribution supports, oldest first, such as `3.11`: those of its classifiers, or without such
 * classifiers all released ones, that `Requires-Python` allows. Source: PyPA "Core metadata specifications", Requires-Python.
 */
export function supportedPythons(metadata: Headers): string[] {
  const classified = (metadata.get('classifier') ?? []).flatMap((text) => classifier.exec(text)?.[1] ?? [])
  const required = metadata.get('requires-python')?.[0] ?? ''
  // Whether a range allows any release of a minor version shows at its first and its last ones.
  const isAllowed = (minor: string) =>
    required === '' || [`${minor}.0`, `${minor}.99`].some((version) => satisfies(version, required))
  const versions = classified.length > 0 ? [...new Set(classified)] : released
  return versions.filter(isAllowed).sort((a, b) => minorOf(a) - minorOf(b))
}

function minorOf(version: string): number {
  const [major, minor] = version.split('.').map(Number)
  return (major ?? 0) * 1000 + (minor ?? 0)
}
