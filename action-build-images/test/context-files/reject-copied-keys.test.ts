import { readdirSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { rejectCopiedKeys } from '../../src/context-files/reject-copied-keys.js'
import { parseDockerfile } from '../../src/dockerfile/analyze.js'
import { startContainerBuilder } from '../support/container-builder.js'
import { buildkitImage, runDockerIn, testBases } from '../support/engine.js'

const keys = { '.ssh/id_ed25519': 'k', '.ssh/backup/id_rsa': 'k', 'src/app.py': '', 'src/.ssh/deploy': 'k', 'lib/a/x.py': '' }
const linkTargets = { keys: '.ssh', one: '.ssh/id_ed25519', 'lib/up': '../src', 'lib/gone': 'nothing' }
const text = 'FROM scratch\nCOPY . /\n'

const cases: readonly [name: string, files: Record<string, string>, isCopied: boolean][] = [
  ['no ignore file', {}, true],
  ['the folder', { '.dockerignore': '.ssh\nsrc/.ssh\n' }, false],
  ['the folder with a slash', { '.dockerignore': '.ssh/\r\nsrc/.ssh/\r\n' }, false],
  ['the folder from the root', { '.dockerignore': '/.ssh\n/src/.ssh\n' }, false],
  ['only the folder at the root', { '.dockerignore': '.ssh\n' }, true],
  ['the folder at any depth', { '.dockerignore': '**/.ssh\n' }, false],
  ['its files at any depth', { '.dockerignore': '**/.ssh/**\n' }, false],
  ['its entries', { '.dockerignore': '  .ssh/*  \nsrc\n' }, false],
  ['hidden files', { '.dockerignore': '**/.*\n' }, false],
  ['everything but one folder', { '.dockerignore': '*\n!lib\n' }, false],
  ['everything', { '.dockerignore': '**\n' }, false],
  ['a comment', { '.dockerignore': '# .ssh\n' }, true],
  ['other capitals', { '.dockerignore': '.SSH\n' }, true],
  ['another folder', { '.dockerignore': 'home/.ssh\n' }, true],
  ['one of two keys', { '.dockerignore': '.ssh/id_ed25519\n' }, true],
  ['the folder, then an exception for it', { '.dockerignore': '.ssh\n!.ssh\n' }, true],
  ['the folder, then an exception for one key', { '.dockerignore': '**/.ssh\n!.ssh/id_ed25519\n' }, true],
  ['everything but what is in one folder', { '.dockerignore': '**\n!src/**\n' }, true],
  ['its files, then an exception for a folder above one', { '.dockerignore': '**/.ssh/**\n!src\n' }, false],
  ['one folder, then an exception for its keys', { '.dockerignore': '.ssh/\nsrc**\n!**deploy\nsrc\n' }, true],
  ['everything but one key', { '.dockerignore': '*\n!.ssh/id_ed25519\n' }, true],
  ['the ignore file of the Dockerfile', { 'a.Dockerfile.dockerignore': '**/.ssh\n' }, false],
  [
    'the ignore file of the Dockerfile, but for one key',
    { '.dockerignore': '**/.ssh\n', 'a.Dockerfile.dockerignore': '**/.ssh\n!.ssh/backup\n' },
    true,
  ],
  [
    'an ignore file that the one of the Dockerfile replaces',
    { '.dockerignore': '**/.ssh\n', 'a.Dockerfile.dockerignore': '' },
    true,
  ],
]

function project(files: Record<string, string>): string {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, { ...keys, 'a.Dockerfile': text, ...files })
  for (const [path, target] of Object.entries(linkTargets)) symlinkSync(target, join(workspace, path))
  return workspace
}

function check(workspace: string, dockerfile = text, buildArgs: ReadonlyMap<string, string> = new Map()): Promise<void> {
  const path = join(workspace, 'a.Dockerfile')
  const source = { image: 'a', path, displayPath: 'a.Dockerfile', isFromCatalogue: false, text: dockerfile }
  return rejectCopiedKeys([parseDockerfile(source, buildArgs, undefined)], workspace, '.')
}

test.each(cases)('keys in the build context, excluded by %s', async (_, files, isCopied) => {
  const checked = check(project(files))
  if (isCopied) await expect(checked).rejects.toThrow(/^a.Dockerfile:2 copies `\.`, and with it the key \S+, into the image/)
  else await expect(checked).resolves.toBeUndefined()
})

/** What is copied of a context with links, and whether a key is among it. */
const links: readonly [instruction: string, isCopied: boolean][] = [
  ['COPY keys /x/', true],
  ['COPY keys/backup /x/', true],
  ['COPY k* /x/', true],
  ['COPY one /x/deploy', true],
  ['COPY lib/up/.ssh /x/', true],
  ['COPY lib/up/app.py /x/', false],
  ['COPY lib /x/', false],
  ['COPY ../src /x/', true],
  ['COPY lib/../../src /x/', true],
]

const copies: readonly [instruction: string, isCopied: boolean][] = [
  ...links,
  ['COPY ./ /', true],
  ['COPY ["./", "/"]', true],
  ['COPY --chown=1:1 * /', true],
  ['COPY src /', true],
  ['COPY s*c/ /', true],
  ['COPY src/app.py lib /', false],
  ['COPY lib src/.ssh/deploy /', true],
  ['COPY .ss[gh]/id_* /', true],
  ['COPY .ssh/id_ed25519.pub .ssh/known_hosts /', false],
  ['ADD . /', true],
  ['COPY --from=other . /', false],
  ['COPY <<EOF /\n.\nEOF', false],
  ['ADD <<-EOF /x/\n\t.ssh .\n\tEOF', false],
  ['COPY <<EOF src /x/\nlib\nEOF', true],
  ['ADD src/app.py <<EOF .ssh /x/\nlib\nEOF', true],
  ['COPY ["my lib", "/x/"]', true],
  ['COPY --chown=1:1 [ "lib", \\\n "my lib", "/x/" ]', true],
  ['COPY ["lib", "/my lib/"]', false],
  ['COPY lib/a/x.py /root/.ssh/id_rsa', true],
  ['ADD lib/a/x.py id_ed25519', true],
  ['COPY lib/a/x.py /root/.ssh/id_rsa.pub', false],
]

test.each(copies)('%s copies a key: %s', async (instruction, isCopied) => {
  const checked = check(project({ 'my lib/.ssh/k': 'k' }), `FROM scratch AS other\nFROM scratch\n${instruction}\n`)
  if (isCopied) await expect(checked).rejects.toThrow(/^a.Dockerfile:3 copies/)
  else await expect(checked).resolves.toBeUndefined()
})

test('a step that the base triggers copies a key', async () => {
  const dockerfile = 'FROM scratch AS base\nONBUILD COPY ./ \\\n  /app\nFROM base\n'
  await expect(check(project({}), dockerfile)).rejects.toThrow(
    'a.Dockerfile:4 copies `./`, and with it the key .ssh/backup/id_rsa, into the image, by the step `ONBUILD COPY ./   /app` of its base',
  )
})

/** Dockerfiles whose `COPY` has a variable, and whether a key is copied when the build argument `GIVEN` is `.ssh`. */
const variables: readonly [dockerfile: string, isCopied: boolean][] = [
  ['FROM scratch\nARG DIR=.ssh\nCOPY $DIR /x/', true],
  ['FROM scratch\nARG DIR=lib\nCOPY ${DIR} /x/', false],
  ['FROM scratch\nARG DIR=lib\nCOPY ["${DIR}", "/x/"]', false],
  ['FROM scratch\nARG GIVEN=lib\nCOPY $GIVEN /x/', true],
  ['FROM scratch\nENV DIR=src\nCOPY ${DIR}/ /x/', true],
  ['FROM scratch\nENV DIR src\nCOPY "$DIR"/.ssh /x/', true],
  ['FROM scratch\nENV A=li B=ignored\nENV DIR="${A}b"\nCOPY $DIR /x/', false],
  ['FROM scratch\nENV DIR=lib\nARG DIR=.ssh\nCOPY $DIR /x/', true],
  ['FROM scratch\nARG DIR=.ssh\nENV DIR=lib\nCOPY $DIR /x/', false],
  ['ARG DIR=.ssh\nFROM scratch\nARG DIR\nCOPY $DIR /x/', true],
  ['ARG DIR=.ssh\nFROM scratch\nCOPY lib$DIR /x/', false],
  ['FROM scratch AS a\nENV DIR=.ssh\nFROM a\nCOPY $DIR /x/', true],
  ['FROM scratch AS a\nARG DIR=.ssh\nFROM a\nCOPY $DIR /x/', true],
  ['FROM scratch\nCOPY ${DIR:-.ssh} /x/', true],
  ['FROM scratch\nARG DIR=srcs\nCOPY ${DIR%s} /x/', true],
  ['FROM scratch\nCOPY \\$DIR/ lib /x/', false],
  ['FROM scratch AS a\nONBUILD ARG DIR=.ssh\nONBUILD COPY $DIR /x/\nFROM a', true],
]
const given = new Map([['GIVEN', '.ssh']])

test.each(variables)('%s copies a key: %s', async (dockerfile, isCopied) => {
  const checked = check(project({ '$DIR/file': '' }), dockerfile, given)
  if (isCopied) await expect(checked).rejects.toThrow(/^a.Dockerfile:\d copies/)
  else await expect(checked).resolves.toBeUndefined()
})

test('a variable that the base image may set can name a key, and the error shows what another one stands for', async () => {
  await expect(check(project({}), 'FROM scratch\nARG DIR=.ssh\nCOPY $DIR /x/\n')).rejects.toThrow('copies `$DIR` (`.ssh`) into')
  const dockerfile = 'FROM python\nARG DIR\nCOPY $DIR/data /x/\n'
  await expect(check(project({}), dockerfile.replace('/data', ''))).rejects.toThrow('copies `$DIR`, and with it the key .ssh/')
  await expect(check(project({}), dockerfile)).resolves.toBeUndefined()
  await expect(check(project({ '.dockerignore': '**/.ssh' }), dockerfile.replace('/data', ''))).resolves.toBeUndefined()
})

/** `COPY` with `--exclude`, and whether a key is copied. */
const excludes: readonly [instruction: string, isCopied: boolean][] = [
  ['COPY --exclude=**/.ssh . /x/', false],
  ['COPY --exclude=.ssh . /x/', true],
  ['COPY --exclude=.ssh --exclude=src . /x/', false],
  ['COPY --exclude=.ssh src /x/', false],
  ['COPY --exclude=src/.ssh src /x/', true],
  ['COPY --exclude=*.py src /x/', true],
  ['COPY --exclude=id_* --exclude=backup .ssh /x/', false],
  ['COPY --exclude=deploy src/.ssh/deploy /x/', true],
]

test.each(excludes)('%s copies a key: %s', async (instruction, isCopied) => {
  const checked = check(project({}), `FROM scratch\n${instruction}\n`)
  if (isCopied) await expect(checked).rejects.toThrow(/^a.Dockerfile:2 copies/)
  else await expect(checked).resolves.toBeUndefined()
})

/** What is built to compare: by its name, and whether a key must be in the result. */
interface Build {
  readonly name: string
  readonly workspace: string
  readonly dockerfile: string
  readonly isCopied: boolean
}

const builds: Record<'cases' | 'variables' | 'links' | 'excludes', () => Build[]> = {
  cases: () => cases.map(([name, files, isCopied]) => ({ name, workspace: project(files), dockerfile: text, isCopied })),
  variables: () =>
    variables.map(([dockerfile, isCopied]) => ({
      name: dockerfile,
      workspace: project({ '$DIR/file': '' }),
      dockerfile,
      isCopied,
    })),
  links: () =>
    links.map(([name, isCopied]) => ({ name, workspace: project({}), dockerfile: `FROM scratch\n${name}\n`, isCopied })),
  excludes: () =>
    excludes.map(([name, isCopied]) => ({ name, workspace: project({}), dockerfile: `FROM scratch\n${name}\n`, isCopied })),
}

/** Builds all at once and says which of the results have a key. One client for each would take most of the time. */
function findCopied(all: readonly Build[], flags: readonly string[] = [], env: Record<string, string> = {}): object {
  const folder = temporaryFolder('bake')
  const targets = all.map(({ workspace, dockerfile }, index) => {
    writeTree(workspace, { 'a.Dockerfile': dockerfile })
    const output = [`type=local,dest=${folder}/t${index}`]
    return [`t${index}`, { context: workspace, dockerfile: 'a.Dockerfile', args: { GIVEN: '.ssh' }, output }] as const
  })
  const group = { default: { targets: targets.map(([name]) => name) } }
  writeTree(folder, { 'bake.json': JSON.stringify({ group, target: Object.fromEntries(targets) }) })
  runDockerIn({ ...env, BUILDX_BAKE_ENTITLEMENTS_FS: '0' }, 'buildx', 'bake', ...flags, `--file=${folder}/bake.json`)
  const names = Object.keys(keys).filter((path) => path.includes('.ssh/'))
  const hasKey = (index: number) =>
    readdirSync(join(folder, `t${index}`), { recursive: true, encoding: 'utf8' }).some((path) =>
      names.some((name) => basename(name) === basename(path)),
    )
  return Object.fromEntries(all.map(({ name }, index) => [name, hasKey(index)]))
}

const expectedOf = (all: readonly Build[]) => Object.fromEntries(all.map(({ name, isCopied }) => [name, isCopied]))

const withEngine = typeof testBases() === 'string' ? test.skip : test

withEngine(
  'BuildKit copies the same keys, by ignore files, variables and links',
  () => {
    const all = [...builds.cases(), ...builds.variables(), ...builds.links()]
    expect(findCopied(all)).toEqual(expectedOf(all))
  },
  180_000,
)

const image = buildkitImage()
;(image === undefined ? test.skip : test)(
  'a BuildKit that knows `--exclude` copies the same keys',
  async () => {
    const builder = startContainerBuilder(image ?? '')
    try {
      const all = [...builds.variables(), ...builds.excludes()]
      expect(findCopied(all, ['--builder=near'], builder.env)).toEqual(expectedOf(all))
    } finally {
      await builder.close()
    }
  },
  180_000,
)
