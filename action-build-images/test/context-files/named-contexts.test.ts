import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { rejectCopiedKeys } from '../../src/context-files/reject-copied-keys.js'
import { parseDockerfile } from '../../src/dockerfile/analyze.js'
import type { NamedContext } from '../../src/references/named-context.js'

const forAll = { '.dockerignore': '**/.ssh\n', 'Dockerfile.dockerignore': '**/.ssh\n' }

/** BuildKit copies the same: the ignore files of the build context and of the Dockerfile are not those of a named context. */
test.each<[context: NamedContext, files: Record<string, string>, isCopied: boolean]>([
  [{ folder: 'src' }, {}, true],
  [{ folder: 'src' }, forAll, true],
  [{ folder: 'src' }, { 'src/.dockerignore': '.ssh\n' }, false],
  [{ folder: 'lib' }, {}, false],
  [{ image: 'busybox' }, {}, false],
  [{ target: 'other' }, {}, false],
])('COPY from the context %j with the ignore files %j copies a key: %s', async (context, files, isCopied) => {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, { 'src/.ssh/id_rsa': 'k', 'src/a': '', 'lib/a': '', '.ssh/id_rsa': 'k', ...files })
  const text = 'FROM scratch\nCOPY --from=data . /x/\n'
  const place = { image: 'a', path: join(workspace, 'Dockerfile'), displayPath: 'Dockerfile', isFromCatalogue: false }
  const dockerfile = parseDockerfile({ ...place, text, contexts: new Map([['data', context]]) }, new Map(), undefined)
  const checked = rejectCopiedKeys([dockerfile], workspace, '.')
  if (isCopied) await expect(checked).rejects.toThrow('Dockerfile:2 copies `.`, and with it the key .ssh/id_rsa, into')
  else await expect(checked).resolves.toBeUndefined()
})

const digest = 'sha256:0'
test.each<[context: NamedContext, dockerfile: string, isCopied: boolean]>([
  [{ folder: 'src' }, 'FROM scratch\nCOPY --from=other a /', false],
  [{ folder: 'src' }, 'FROM scratch\nCOPY --from=docker.io/library/other:latest . /', true],
  [{ url: 'https://a.test/r.git' }, 'FROM scratch\nCOPY --from=other .ssh/id_rsa /', true],
  [{ url: 'https://a.test/r.git' }, 'FROM scratch\nCOPY --from=other . /', false],
  [{ target: 'base' }, 'FROM scratch\nCOPY --from=other .ssh /', false],
  [{ layout: { folder: 'lib', digest, triggers: ['COPY .ssh /root/'] } }, 'FROM other', true],
  [{ layout: { folder: 'lib', digest, triggers: ['COPY lib /'] } }, 'FROM other', false],
])('with the context %j, %j copies a key: %s', async (context, text, isCopied) => {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, { 'src/.ssh/id_rsa': 'k', 'src/a': '', 'lib/a': '' })
  const place = { image: 'a', path: join(workspace, 'Dockerfile'), displayPath: 'Dockerfile', isFromCatalogue: false }
  const dockerfile = parseDockerfile({ ...place, text, contexts: new Map([['other', context]]) }, new Map(), undefined)
  const checked = rejectCopiedKeys([dockerfile], workspace, '.')
  if (isCopied) await expect(checked).rejects.toThrow(/^Dockerfile:\d copies/)
  else await expect(checked).resolves.toBeUndefined()
})
