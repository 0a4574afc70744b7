import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { PrivateDir } from '#shared/context/private-dir.js'
import { copyIgnoreFile } from '../context-files/copy-ignore-file.js'
import type { ImageNode } from '../graph/image-graph.js'
import type { BuildSecrets } from '../secrets/build-secrets.js'
import { hasMount } from '../secrets/mounts.js'
import { builderSecretId, isTrustId } from '../trust/secret-ids.js'

/**
 * Copies the Dockerfiles that mount the trust store to the private folder, with an id that holds its hash. Returns the paths of the copies
 * by image. A `<Dockerfile>.dockerignore` is copied too, because the builder looks for it beside the Dockerfile.
 */
export async function rewriteDockerfiles(
  folder: Pick<PrivateDir, 'path' | 'write'>,
  nodes: readonly ImageNode[],
  { trust, secrets }: Pick<BuildSecrets, 'trust' | 'secrets'>,
): Promise<Map<string, string>> {
  const copies = new Map<string, string>()
  if (trust === undefined) return copies
  // A store that is not given keeps its id, so its steps stay cached.
  const ids = [...secrets.keys()].filter(isTrustId)
  // Loads the Dockerfile parser, which the rest of this chunk does not need.
  const { renameSecretMount } = await import('../dockerfile/rename-secret-mount.js')
  for (const { name, dockerfile } of nodes) {
    const { path, text } = dockerfile.source
    if (!ids.some((id) => hasMount(dockerfile, 'secret', id))) continue
    const subfolder = `dockerfile-${name}`
    await mkdir(join(folder.path, subfolder), { mode: 0o700 })
    const rewritten = ids.reduce(
      (changed, id) => renameSecretMount(changed, id, builderSecretId(id, trust.sha256), dockerfile.mounts),
      text,
    )
    const copy = await folder.write(join(subfolder, basename(path)), rewritten)
    await copyIgnoreFile(path, copy)
    copies.set(name, copy)
  }
  return copies
}
