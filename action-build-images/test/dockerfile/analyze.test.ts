import { expect, test } from '@jest/globals'
import type { Dockerfile } from '../../src/dockerfile/analyze.js'
import { parseDockerfile } from '../../src/dockerfile/analyze.js'

function read(text: string, buildArgs: Record<string, string> = {}): Dockerfile {
  const source = {
    image: 'app',
    path: '/repo/docker/app.Dockerfile',
    displayPath: 'docker/app.Dockerfile',
    isFromCatalogue: false,
    text,
  }
  return parseDockerfile(source, new Map(Object.entries(buildArgs)), undefined)
}

const uses: readonly [name: string, text: string, expected: string[], buildArgs?: Record<string, string>][] = [
  ['a plain base', 'FROM python:3.12-slim', ['FROM python:3.12-slim 1']],
  ['the default of an ARG', 'ARG P=python:3.12\nFROM ${P}', ['FROM python:3.12 2']],
  ['an ARG in quotes', 'ARG V="3.12"\nFROM python:$V-slim', ['FROM python:3.12-slim 2']],
  ['an ARG made of another', 'ARG V=3.12\nARG P=python:${V}-slim\nFROM $P', ['FROM python:3.12-slim 3']],
  ['a build argument before the default', 'ARG P=python:3.12\nFROM ${P}', ['FROM mine:1 2'], { P: 'mine:1' }],
  ['a build argument that is not declared', 'FROM python:3.12', ['FROM python:3.12 1'], { P: 'mine:1' }],
  ['a default in place', 'FROM ${P:-python:3.12}', ['FROM python:3.12 1']],
  ['an alternative in place', 'ARG GPU=1\nFROM base${GPU:+-gpu}', ['FROM base-gpu 2']],
  ['an empty ARG', 'ARG SUFFIX=""\nFROM python:3.12${SUFFIX}', ['FROM python:3.12 2']],
  ['an ARG without a value in part of a name', 'ARG SUFFIX\nFROM python:3.12$SUFFIX', ['FROM python:3.12 2']],
  ['a prefix that is removed', 'ARG V=v3.12\nFROM python:${V#v}', ['FROM python:3.12 2']],
  ['a suffix that is removed', 'ARG V=3.12.1\nFROM python:${V%.*}', ['FROM python:3.12 2']],
  ['a replacement', 'ARG V=3_12\nFROM python:${V/_/.}', ['FROM python:3.12 2']],
  ['a required value', 'ARG V=3.12\nFROM python:${V:?missing}', ['FROM python:3.12 2']],
  ['a base in quotes', 'ARG V=3.12\nFROM "python:$V"', ['FROM python:3.12 2']],
  ['an escaped quote in an ARG', 'ARG V=\'3.12\'-"slim"\nFROM python:$V', ['FROM python:3.12-slim 2']],
  ['a digest', `FROM python@sha256:${'a'.repeat(64)}`, [`FROM python@sha256:${'a'.repeat(64)} 1`]],
  ['a modifier with another escape', '# escape=`\nARG V=v3\nFROM python:${V#v}', ['FROM python:3 3']],
  ['a platform', 'FROM --platform=linux/amd64 debian', ['FROM debian 1']],
  ['the target architecture', 'FROM debian-$TARGETARCH', [`FROM debian-${process.arch === 'x64' ? 'amd64' : process.arch} 1`]],
  ['the last stage', 'FROM python-$TARGETSTAGE AS Fin', ['FROM python-fin 1']],
  ['the last stage without a name', 'FROM python-$TARGETSTAGE', ['FROM python-default 1']],
  ['scratch', 'FROM scratch', []],
  [
    'a stage, whatever its case',
    'FROM debian AS Build\nFROM python\nCOPY --from=build /a /b',
    ['FROM debian 1', 'FROM python 2'],
  ],
  ['a stage by number', 'FROM debian\nFROM python\nCOPY --from=0 /a /b', ['FROM debian 1', 'FROM python 2']],
  ['a stage that hides an image', 'FROM debian AS python\nFROM python', ['FROM debian 1']],
  ['a stage that nothing needs', 'FROM unused AS a\nFROM python', ['FROM python 2']],
  ['an image in COPY', 'FROM python\nCOPY --from=eleanor-base /a /b', ['FROM python 1', 'COPY --from eleanor-base 2']],
  [
    'an image in a mount',
    'FROM python\nRUN --mount=type=bind,from=tools,target=/t \\\n  echo',
    ['FROM python 1', 'RUN --mount tools 2'],
  ],
  ['lines with continuations and comments', '# FROM a\nARG P=\\\n# no\npython\nFROM \\\n  $P', ['FROM python 5']],
  ['text of a here-document', 'FROM python\nRUN <<EOT\nFROM other\nCOPY --from=x /a /b\nEOT', ['FROM python 1']],
  ['text of a here-document with a number', 'FROM python\nRUN cat 3<<-"EOT"\nFROM other\n\tEOT', ['FROM python 1']],
  // A here-document is a word. The library's parser finds it in quotes too, and loses what follows.
  [
    'what follows text with `<<` in quotes',
    'FROM python\nRUN echo "a <<EOF"\nCOPY --from=x /a /b',
    ['FROM python 1', 'COPY --from x 3'],
  ],
  ['what follows `<<` in the middle of a word', 'FROM python\nRUN echo $((1<<2))\nFROM other', ['FROM other 3']],
  [
    'what follows a shift of bits',
    'FROM python\nRUN echo $((1 << 2))\nCOPY --from=x /a /b',
    ['FROM python 1', 'COPY --from x 3'],
  ],
  ['text after a space', 'FROM python\nCOPY << EOF /x\nFROM other\nEOF', ['FROM python 1']],
  ['what follows a JSON form', 'FROM python\nRUN ["cat", "<<EOF"]\nFROM other', ['FROM other 3']],
  ['text up to a line with a space', "FROM python\nRUN cat <<'END OF'\nFROM other\nEND OF", ['FROM python 1']],
  ['text of two here-documents', 'FROM python\nRUN cat <<A <<B\nFROM other\nA\nFROM other\nB', ['FROM python 1']],
  [
    'text after a continuation',
    'FROM python\nRUN --mount=from=x \\\n  <<EOF\nFROM other\nEOF\nCOPY --from=y /a /b',
    ['FROM python 1', 'RUN --mount x 2', 'COPY --from y 6'],
  ],
  ['text in a trigger', 'FROM python\nONBUILD COPY <<EOF /a\nFROM other\nEOF', ['FROM python 1']],
  ['what follows an escaped escape', 'FROM python\nRUN echo \\\\\nCOPY --from=x /a /b', ['FROM python 1', 'COPY --from x 3']],
  ['no directive after another comment', '# a=b\n# escape=`\nFROM \\\n  python', ['FROM python 3']],
  ['a stage in quotes', 'FROM debian AS b\nFROM python\nCOPY --from="b" /a /c', ['FROM debian 1', 'FROM python 2']],
  ['small letters', 'from python as a\nfrom a', ['FROM python 1']],
  ['an escape directive', '# escape=`\nFROM python\nRUN `\n  --mount=from=tools echo', ['FROM python 2', 'RUN --mount tools 3']],
]

test.each(uses)('finds %s', (_, text, expected, buildArgs = {}) => {
  const found = read(text, buildArgs).uses.map(({ instruction, reference, line }) => `${instruction} ${reference} ${line}`)
  expect(found).toEqual(expected)
})

test('finds the mounts of RUN', () => {
  const { mounts } = read(`FROM python AS build
RUN --mount=type=ssh --mount=type=secret,id=trust,required=true true
RUN --mount=type=secret,target=/etc/known_hosts,required --mount=type=ssh,id=models,required=false true
RUN --mount=type=cache,target=/c true`)
  expect(mounts).toEqual([
    { type: 'ssh', id: 'default', required: false, line: 2 },
    { type: 'secret', id: 'trust', required: true, line: 2 },
    { type: 'secret', id: 'known_hosts', required: true, line: 3 },
    { type: 'ssh', id: 'models', required: false, line: 3 },
  ])
})

/** BuildKit 0.13 and newer read all of these. */
test.each<[flag: string, expected: string]>([
  ['--mount=type=secret,id=$ID,required=true', 'secret token!'],
  ['--mount=type=${TYPE},id=${ID}', 'secret token'],
  ['--mount=type=secret,target=/etc/$ID', 'secret token'],
  ['--mount="type=secret,id=token"', 'secret token'],
  ["--mount='type=secret,id=token'", 'secret token'],
  ['--mount=type=secret,"id=token"', 'secret token'],
  ['--mount=type=secret,id="token"', 'secret token'],
  ['--mount=TYPE=Secret,ID=token', 'secret token'],
  ['--mount=type=ssh,required=0', 'ssh default'],
  ['--mount=type=ssh,required=False', 'ssh default'],
  ['--mount=type=ssh,required=1', 'ssh default!'],
])('RUN %s mounts %s', (flag, expected) => {
  const { mounts } = read(`FROM python\nARG ID=token\nENV TYPE=secret\nRUN ${flag} true`)
  expect(mounts.map(({ type, id, required }) => `${type} ${id}${required ? '!' : ''}`)).toEqual([expected])
})

test.each<[source: string, isSsh: boolean]>([
  ['git@github.com:owner/private.git', true],
  ['git@github.com:owner/private.git#v1:src', true],
  ['ssh://git@git.example.com:2222/private.git', true],
  ['https://github.com/owner/public.git', false],
  ['https://example.com/data.tar', false],
  ['files', false],
])('ADD %s needs the agent `default`: %s', (source, isSsh) => {
  const { mounts } = read(`FROM python\nADD ${source} /src`)
  const agents = mounts.filter(({ type }) => type === 'ssh')
  expect(agents).toEqual(isSsh ? [{ type: 'ssh', id: 'default', required: true, line: 2, isForSource: true }] : [])
  // Others may need a token, which is given if there is one.
  expect(mounts.filter(({ type, required }) => type === 'secret' && required)).toEqual([])
})

/** BuildKit asks for these. It was tried with a Git server that wants a password, with BuildKit 0.13 and 0.34. */
test('ADD of an address can use the secrets for its host', () => {
  const { mounts, copies } = read('FROM python\nARG H=git.test:8443\nADD https://${H}/a.git#v1 /src\nCOPY https://a /b')
  const ids = mounts.map(({ type, id, required, line }) => `${type} ${id} ${String(required)} ${line}`)
  expect(ids).toContain('secret GIT_AUTH_TOKEN false 3')
  expect(ids).toContain('secret GIT_AUTH_HEADER.git.test:8443 false 3')
  expect(ids).toContain('secret HTTP_AUTH_TOKEN_git.test false 3')
  expect(copies.map(({ path }) => path)).toEqual(['https://a'])
})

test('finds the arguments, the copied paths and the base of the last stage', () => {
  const { args, copies, base } = read(`ARG A=1
FROM python:3 AS one
ARG B C=2
COPY --chown=1:1 .ssh src /x/
ADD ["a", "/y"]
COPY <<TEXT /z
.ssh /no
TEXT
FROM one AS two`)
  expect([...args]).toEqual(['A', 'B', 'C'])
  expect(copies).toEqual([
    { path: '.ssh', target: '/x/', line: 4 },
    { path: 'src', target: '/x/', line: 4 },
    { path: 'a', target: '/y', line: 5 },
  ])
  expect(base).toBe('python:3')
})

test.each([
  ['an ARG without a value', 'ARG P\nFROM ${P}', /app\.Dockerfile:2: `FROM \$\{P\}` names no image.*ARG P has no value/],
  [
    'a required value that is missing',
    'ARG V\nFROM python:${V:?no-version}',
    /app\.Dockerfile:2: FROM cannot be expanded: `V` is not set: no-version/,
  ],
  ['an unknown modifier', 'ARG V=1\nFROM python:${V^}', /app\.Dockerfile:2: FROM cannot be expanded: .*unknown modifier/],
  ['an operand without an end', 'ARG V=${X:-\nFROM python', /app\.Dockerfile:1: ARG cannot be expanded: `}` is missing/],
  ['an invalid reference', 'FROM Python:3.12', /app\.Dockerfile:1: `FROM Python:3\.12` names no image/],
  ['a variable in COPY --from', 'ARG P=a\nFROM b\nCOPY --from=${P} /a /b', /app\.Dockerfile:3: COPY --from does not expand/],
  ['no FROM', '# nothing\n', /app\.Dockerfile has no FROM/],
])('rejects %s with its line', (_, text, message) => {
  expect(() => read(text)).toThrow(message)
})
