import type { PackageIndex } from '../index-upload/package-index.js'
import { parseIndex } from '../index-upload/package-index.js'
import type { ReleaseReader } from './input-definitions.js'
import type { IndexInputs, Mode } from './types.js'

export function readIndexInputs(input: ReleaseReader, mode: Mode): IndexInputs {
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
  return { indexes, token: token === '' ? undefined : token }
}
