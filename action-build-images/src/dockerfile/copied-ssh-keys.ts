import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '#shared/errors.js'
import type { Dockerfile } from './analyze.js'
import type { ImageSource } from './source.js'
import { dockerfileLocation } from './source.js'

/** What to write instead of copying a key. The README shows the same lines. */
const mountLines = [
  'RUN --mount=type=ssh,required=true \\',
  '    --mount=type=secret,id=known_hosts \\',
  '    GIT_SSH_COMMAND="ssh -o BatchMode=yes -o StrictHostKeyChecking=yes -o UserKnownHostsFile=/run/secrets/known_hosts" \\',
  '    git clone --depth 1 git@github.com:owner/private.git /src/private',
].join('\n')

/**
 * Rejects Dockerfiles that copy SSH keys into an image: by name (`COPY .ssh`), or with the whole build context when it has a folder
 * `.ssh` that no ignore file excludes. A key stays in its layer even if a later step deletes it.
 */
export async function rejectCopiedKeys(
  dockerfiles: readonly Dockerfile[],
  workspace: string,
  defaultContext: string,
): Promise<void> {
  for (const { source, copies } of dockerfiles) {
    const isExposed = !source.isFromCatalogue && (await hasExposedSshFolder(source, workspace, defaultContext))
    const copy = copies.find(({ path }) => namesKey(path) || (isExposed && isWholeContext(path)))
    if (copy === undefined) continue
    const copied = namesKey(copy.path) ? `\`${copy.path}\`` : `\`${copy.path}\`, and with it the folder .ssh,`
    throw new UserError(`${source.displayPath}:${copy.line} copies ${copied} into the image`, {
      why: 'Everyone who has the image can read a key in a layer, even if a later step deletes it',
      fix: `Give the key by \`deploy-key\` and write instead:\n${mountLines}`,
      commandFix: `Add the key to your SSH agent and write instead:\n${mountLines}`,
      at: dockerfileLocation(source, copy.line),
    })
  }
}

function namesKey(path: string): boolean {
  return path.split('/').some((part) => part === '.ssh' || /^id_(?:rsa|dsa|ecdsa|ed25519)$/.test(part))
}

function isWholeContext(path: string): boolean {
  return /^(?:\.?\/?|\.?\/?\*)$/.test(path)
}

async function hasExposedSshFolder(source: ImageSource, workspace: string, defaultContext: string): Promise<boolean> {
  const context = join(workspace, source.bake?.context ?? defaultContext)
  const keys = await readdir(join(context, '.ssh'), { recursive: true }).catch(() => [])
  if (keys.length === 0) return false
  const { default: dockerignore } = await import('@balena/dockerignore')
  const ignore = dockerignore.default({ ignorecase: false }).add(await readIgnoreFile(source.path, context))
  return keys.some((key) => !ignore.ignores(`.ssh/${key}`))
}

/** The ignore file that the builder uses. Source: Docker "Build context", "Filename and location" of `.dockerignore` files. */
async function readIgnoreFile(dockerfile: string, context: string): Promise<string> {
  const ofDockerfile = await readFile(`${dockerfile}.dockerignore`, 'utf8').catch(() => undefined)
  return ofDockerfile ?? (await readFile(join(context, '.dockerignore'), 'utf8').catch(() => ''))
}
