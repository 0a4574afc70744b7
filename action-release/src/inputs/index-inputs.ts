import type { PackageIndex } from '../index-upload/package-index.js'
import { parseIndex } from '../index-upload/package-index.js'
import type { IndexSettings } from '../index-upload/plan-uploads.js'
import type { ReleaseReader } from './input-definitions.js'
import type { Mode } from './types.js'

export function readIndexInputs(input: ReleaseReader, mode: Mode): IndexSettings {
  const names = input.words('publish-to')
  const indexes = names.flatMap((name): PackageIndex[] => {
    const index = parseIndex(name)
    if (!('problem' in index)) return [index]
    input.reject('publish-to', `contains \`${name}\`, ${index.problem}`, 'Write `pypi`, `testpypi` or an upload URL')
    return []
  })
  if (mode === 'publish-to-index' && names.length === 0)
    input.reject('publish-to', 'is missing', '`mode: publish-to-index` requires it')
  const token = input.secret('index-token').trim()
  if (/[\s\p{Cc}]/u.test(token)) input.reject('index-token', 'contains a space or a line break', 'Give only the token')
  const attestations = input.choice('attestations')
  if (attestations === 'true' && token !== '') rejectWithToken(input, indexes)
  return { indexes, attestations, token: token === '' ? undefined : token }
}

/** Source: PyPI, "Producing attestations", which requires trusted publishing. */
function rejectWithToken(input: ReleaseReader, indexes: readonly PackageIndex[]): void {
  const index = indexes.find(({ isPypi }) => isPypi)
  if (index === undefined) return
  input.reject(
    'attestations',
    `is \`true\`, but ${index.name} accepts attestations only with trusted publishing, and \`index-token\` is set`,
    'Remove one of them',
    'Remove it, or remove the token from `UV_PUBLISH_TOKEN` or `TWINE_PASSWORD`',
  )
}
