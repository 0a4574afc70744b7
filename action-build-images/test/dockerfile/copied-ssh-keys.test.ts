import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { parseDockerfile } from '../../src/dockerfile/analyze.js'
import { rejectCopiedKeys } from '../../src/dockerfile/copied-ssh-keys.js'
import { runDocker, testBases } from '../support/engine.js'

const keys = { '.ssh/id_ed25519': 'k', '.ssh/backup/id_rsa': 'k', 'src/app.py': '' }
const text = 'FROM scratch\nCOPY . /\n'

const cases: readonly [name: string, files: Record<string, string>, isCopied: boolean][] = [
  ['no ignore file', {}, true],
  ['the folder', { '.dockerignore': '.ssh\n' }, false],
  ['the folder with a slash', { '.dockerignore': '.ssh/\r\n' }, false],
  ['the folder from the root', { '.dockerignore': '/.ssh\n' }, false],
  ['the folder at any depth', { '.dockerignore': '**/.ssh\n' }, false],
  ['its files at any depth', { '.dockerignore': '.ssh/**\n' }, false],
  ['its entries', { '.dockerignore': '  .ssh/*  \n' }, false],
  ['hidden files', { '.dockerignore': '.*\n' }, false],
  ['everything but one folder', { '.dockerignore': '*\n!src\n' }, false],
  ['everything', { '.dockerignore': '**\n' }, false],
  ['a comment', { '.dockerignore': '# .ssh\n' }, true],
  ['other capitals', { '.dockerignore': '.SSH\n' }, true],
  ['another folder', { '.dockerignore': 'home/.ssh\n' }, true],
  ['one of two keys', { '.dockerignore': '.ssh/id_ed25519\n' }, true],
  ['the folder, then an exception for it', { '.dockerignore': '.ssh\n!.ssh\n' }, true],
  ['everything but one key', { '.dockerignore': '*\n!.ssh/id_ed25519\n' }, true],
  ['the ignore file of the Dockerfile', { 'a.Dockerfile.dockerignore': '.ssh\n' }, false],
  [
    'an ignore file that the one of the Dockerfile replaces',
    { '.dockerignore': '.ssh\n', 'a.Dockerfile.dockerignore': '' },
    true,
  ],
]

function project(files: Record<string, string>): string {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, { ...keys, 'a.Dockerfile': text, ...files })
  return workspace
}

test.each(cases)('keys in the build context, excluded by %s', async (_, files, isCopied) => {
  const workspace = project(files)
  const source = { image: 'a', path: join(workspace, 'a.Dockerfile'), displayPath: 'a.Dockerfile', isFromCatalogue: false, text }
  const check = rejectCopiedKeys([parseDockerfile(source, new Map(), undefined)], workspace, '.')
  if (isCopied) await expect(check).rejects.toThrow('a.Dockerfile:2 copies `.`, and with it the folder .ssh, into the image')
  else await expect(check).resolves.toBeUndefined()
})

const withEngine = typeof testBases() === 'string' ? describe.skip : describe

withEngine('BuildKit', () => {
  test.each(cases)('copies the same keys, excluded by %s', (_, files, isCopied) => {
    const workspace = project(files)
    const output = temporaryFolder('output')
    runDocker('buildx', 'build', `--file=${workspace}/a.Dockerfile`, `--output=type=local,dest=${output}`, workspace)
    expect(Object.keys(keys).some((path) => path.startsWith('.ssh') && existsSync(join(output, path)))).toBe(isCopied)
  })
})
