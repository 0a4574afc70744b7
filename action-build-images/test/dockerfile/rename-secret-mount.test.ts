import { expect, test } from '@jest/globals'
import { parseDockerfile } from '../../src/dockerfile/analyze.js'
import { renameSecretMount } from '../../src/dockerfile/rename-secret-mount.js'
import type { ImageSource } from '../../src/dockerfile/source.js'

const target = 'target=/run/secrets/trust'

test('renames another secret of the trust store', () => {
  const text = 'FROM x\nRUN --mount=type=secret,id=trust --mount=type=secret,id=trust_bake x\n'
  const expected = 'FROM x\nRUN --mount=type=secret,id=trust --mount=type=secret,id=T,target=/run/secrets/trust_bake x\n'
  expect(renameSecretMount(text, 'trust_bake', 'T')).toBe(expected)
})

test.each([
  ['ARG T=trust\nRUN --mount=type=secret,id=$T x', `ARG T=trust\nRUN --mount=type=secret,id=N,${target} x`],
  ['ENV T=trust\nRUN --mount=type=secret,id="${T}",target=/t x', 'ENV T=trust\nRUN --mount=type=secret,id=N,target=/t x'],
  [
    'ARG T=other\nRUN --mount=type=ssh --mount=type=secret,id=$T --mount=type=secret,id=trust x',
    `ARG T=other\nRUN --mount=type=ssh --mount=type=secret,id=$T --mount=type=secret,id=N,${target} x`,
  ],
  [
    'ARG T=trust\nRUN --mount=type=cache,target=/c --mount=type=secret,id=$T x\nRUN --mount=type=secret,id=other y\nONBUILD RUN --mount=type=secret,id=$T z',
    `ARG T=trust\nRUN --mount=type=cache,target=/c --mount=type=secret,id=N,${target} x\nRUN --mount=type=secret,id=other y\nONBUILD RUN --mount=type=secret,id=$T z`,
  ],
])('renames a mount whose id is a variable with this value: %j', (text, expected) => {
  const file = `FROM x\n${text}\n`
  const source = { image: 'app', path: '/w/Dockerfile', displayPath: 'Dockerfile', text: file }
  const { mounts } = parseDockerfile(source as ImageSource, new Map(), undefined)
  expect(renameSecretMount(file, 'trust', 'N', mounts)).toBe(`FROM x\n${expected}\n`)
})

test.each<[name: string, text: string, expected: string]>([
  ['a mount by its id', 'RUN --mount=type=secret,id=trust true', `RUN --mount=type=secret,id=T,${target} true`],
  ['a mount with a target', 'RUN --mount=type=secret,id=trust,dst=/t x', 'RUN --mount=type=secret,id=T,dst=/t x'],
  ['a mount by its target alone', 'RUN --mount=type=secret,target=/a/trust x', 'RUN --mount=id=T,type=secret,target=/a/trust x'],
  ['a mount by its source', 'RUN --mount=type=secret,source=trust,uid=1 x', `RUN --mount=type=secret,id=T,${target},uid=1 x`],
  ['a mount by its short source', 'RUN --mount=type=secret,src=trust x', `RUN --mount=type=secret,id=T,${target} x`],
  [
    'a mount by the long name of its target',
    'RUN --mount=type=secret,destination=/a/trust x',
    'RUN --mount=id=T,type=secret,destination=/a/trust x',
  ],
  ['a mount in quotes', 'RUN --mount="type=secret,id=trust" x', `RUN --mount="type=secret,id=T,${target}" x`],
  ['a mount that begins in quotes', 'RUN --mount="id=trust",TYPE=secret x', `RUN --mount=id=T,${target},TYPE=secret x`],
  ['a mount with its quote at the id', 'RUN --mount="id=trust,type=secret" x', `RUN --mount="id=T,${target},type=secret" x`],
  ['a mount with an id in quotes', "RUN --mount=type=secret,ID='trust' x", `RUN --mount=type=secret,id=T,${target} x`],
  ['no cache of that id', 'RUN --mount=type=cache,id=trust,target=/c x', 'RUN --mount=type=cache,id=trust,target=/c x'],
  ['no mount without a target', 'RUN --mount=type=secret x', 'RUN --mount=type=secret x'],
  ['no mount of a file of that name', 'RUN --mount=type=bind,target=/trust x', 'RUN --mount=type=bind,target=/trust x'],
  [
    'two mounts on lines of their own, the others as they are',
    'RUN --mount=type=ssh \\\n  --mount=type=secret,id=trust,required=true --mount=type=secret,id=trust2 \\\n  echo id=trust\r\nRUN --mount=type=secret,id=trust x',
    `RUN --mount=type=ssh \\\n  --mount=type=secret,id=T,${target},required=true --mount=type=secret,id=trust2 \\\n  echo id=trust\r\nRUN --mount=type=secret,id=T,${target} x`,
  ],
  [
    'two mounts in one line',
    'RUN --mount=type=secret,id=trust --mount=type=secret,id=trust,target=/b x',
    `RUN --mount=type=secret,id=T,${target} --mount=type=secret,id=T,target=/b x`,
  ],
  [
    'no text of a here-document',
    'RUN <<E\nRUN --mount=type=secret,id=trust x\nE',
    'RUN <<E\nRUN --mount=type=secret,id=trust x\nE',
  ],
])('%s', (_, text, expected) => {
  expect(renameSecretMount(`# escape=\\\nFROM x\n${text}\n`, 'trust', 'T')).toBe(`# escape=\\\nFROM x\n${expected}\n`)
})
