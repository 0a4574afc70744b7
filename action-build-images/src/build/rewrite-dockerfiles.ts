import { existsSync } from 'node:fs'
import { copyFile, mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { PrivateDir } from '#shared/context/private-dir.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { Material } from '../secrets/build-secrets.js'
import { isTrustId } from '../trust/secret-ids.js'
import { secretId } from './create-request.js'

/**
 * Copies the Dockerfiles that mount the trust store to the private folder, with the id that holds its hash. Gives their paths, by
 * image. A `<Dockerfile>.dockerignore` goes with its file, as the builder looks for it there.
 */
export async function rewriteAll(
  folder: Pick<PrivateDir, 'path' | 'write'>,
  nodes: readonly ImageNode[],
  { trust, secrets }: Pick<Material, 'trust' | 'secrets'>,
): Promise<Map<string, string>> {
  const copies = new Map<string, string>()
  if (trust === undefined) return copies
  // One that is not there keeps its id, so that a new store leaves its steps in the cache.
  const ids = [...secrets.keys()].filter(isTrustId)
  // With the parser, which the rest of this chunk does without.
  const { withTrustId } = await import('../dockerfile/rename-secret-mount.js')
  for (const { name, dockerfile } of nodes) {
    const { path, text } = dockerfile.source
    if (!dockerfile.mounts.some((mount) => mount.type === 'secret' && ids.includes(mount.id))) continue
    const within = `dockerfile-${name}`
    await mkdir(join(folder.path, within), { mode: 0o700 })
    const copy = await folder.write(
      join(within, basename(path)),
      ids.reduce((changed, id) => withTrustId(changed, secretId(id, { trustSha256: trust.sha256 }), id), text),
    )
    if (existsSync(`${path}.dockerignore`)) await copyFile(`${path}.dockerignore`, `${copy}.dockerignore`)
    copies.set(name, copy)
  }
  return copies
}
