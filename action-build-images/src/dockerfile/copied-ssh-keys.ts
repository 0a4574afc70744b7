import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '#shared/errors.js'
import type { Dockerfile } from './analyze.js'
import { placeOf } from './discover.js'

/** What to write in place of a copied key; the README shows the same lines. */
const mountInstead = [
  'Give the key by the input `deploy-key` and write instead:',
  'RUN --mount=type=ssh,required=true \\',
  '    --mount=type=secret,id=known_hosts \\',
  '    GIT_SSH_COMMAND="ssh -o BatchMode=yes -o StrictHostKeyChecking=yes -o UserKnownHostsFile=/run/secrets/known_hosts" \\',
  '    git clone --depth 1 git@github.com:owner/private.git /src/private',
].join('\n')

/**
 * Refuses Dockerfiles that copy SSH keys into an image: by name (`COPY .ssh`), or with the whole context where a folder
 * `.ssh` lies in it and `.dockerignore` does not leave it out. A key in a layer stays there, also when a later step deletes it.
 */
export async function refuseCopiedKeys(dockerfiles: readonly Dockerfile[], workspace: string, context: string): Promise<void> {
  for (const { source, copies } of dockerfiles) {
    const exposed = await hasExposedSshFolder(join(workspace, source.bake?.context ?? context))
    const bad = copies.find(({ path }) => namesKey(path) || (exposed && !source.ofCatalogue && isWholeContext(path)))
    if (bad === undefined) continue
    const what = namesKey(bad.path) ? `\`${bad.path}\`` : `\`${bad.path}\`, and with it the folder .ssh,`
    throw new UserError(`${source.shown}:${bad.line} copies ${what} into the image`, {
      why: 'A key in a layer can be read by everyone who has the image, also after a later step deletes it',
      fix: mountInstead,
      at: placeOf(source, bad.line),
    })
  }
}

function namesKey(path: string): boolean {
  return path.split('/').some((part) => part === '.ssh' || /^id_(?:rsa|dsa|ecdsa|ed25519)$/.test(part))
}

function isWholeContext(path: string): boolean {
  return /^(?:\.?\/?|\.?\/?\*)$/.test(path)
}

async function hasExposedSshFolder(context: string): Promise<boolean> {
  const files = await readdir(join(context, '.ssh')).catch(() => [])
  if (files.length === 0) return false
  const ignored = await readFile(join(context, '.dockerignore'), 'utf8').catch(() => '')
  return !ignored.split(/\r?\n/).some((line) => /^\s*(?:\*\*\/|\/)?(?:\.ssh(?:\/?|\/\*\*?)|\.\*|\*\*?)\s*$/.test(line))
}
