import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { rejectCopiedKeys } from '../../src/context-files/reject-copied-keys.js'
import { parseDockerfile } from '../../src/dockerfile/analyze.js'
import { runDocker, testBases } from '../support/engine.js'

const keys = { '.ssh/id_ed25519': 'k', '.ssh/backup/id_rsa': 'k', 'src/app.py': '', 'src/.ssh/deploy': 'k', 'lib/a/x.py': '' }
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
  return workspace
}

function check(workspace: string, dockerfile = text): Promise<void> {
  const path = join(workspace, 'a.Dockerfile')
  const source = { image: 'a', path, displayPath: 'a.Dockerfile', isFromCatalogue: false, text: dockerfile }
  return rejectCopiedKeys([parseDockerfile(source, new Map(), undefined)], workspace, '.')
}

test.each(cases)('keys in the build context, excluded by %s', async (_, files, isCopied) => {
  const checked = check(project(files))
  if (isCopied) await expect(checked).rejects.toThrow(/^a.Dockerfile:2 copies `\.`, and with it the key \S+, into the image/)
  else await expect(checked).resolves.toBeUndefined()
})

const copies: readonly [instruction: string, isCopied: boolean][] = [
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
]

test.each(copies)('%s copies a key: %s', async (instruction, isCopied) => {
  const checked = check(project({}), `FROM scratch AS other\nFROM scratch\n${instruction}\n`)
  if (isCopied) await expect(checked).rejects.toThrow(/^a.Dockerfile:3 copies/)
  else await expect(checked).resolves.toBeUndefined()
})

test('a step that the base triggers copies a key', async () => {
  const dockerfile = 'FROM scratch AS base\nONBUILD COPY ./ \\\n  /app\nFROM base\n'
  await expect(check(project({}), dockerfile)).rejects.toThrow(
    'a.Dockerfile:4 copies `./`, and with it the key .ssh/backup/id_rsa, into the image, by the step `ONBUILD COPY ./   /app` of its base',
  )
})

const withEngine = typeof testBases() === 'string' ? describe.skip : describe

withEngine('BuildKit', () => {
  test.each(cases)('copies the same keys, excluded by %s', (_, files, isCopied) => {
    const workspace = project(files)
    const output = temporaryFolder('output')
    runDocker('buildx', 'build', `--file=${workspace}/a.Dockerfile`, `--output=type=local,dest=${output}`, workspace)
    expect(Object.keys(keys).some((path) => path.includes('.ssh/') && existsSync(join(output, path)))).toBe(isCopied)
  })
})
