import { cpSync, existsSync, readdirSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Run } from '#shared/process/runner.js'

/** A release as the API gives it, as far as it is told. */
export interface Release {
  readonly tag_name: string
  readonly name: string | null
  readonly draft: boolean
  readonly prerelease: boolean
  readonly html_url: string
  readonly body: string | null
  readonly assets: readonly { readonly name: string; readonly size: number; readonly url: string }[]
}

/**
 * Copies locks out of the work tree of a job that still runs (act removes it at the end of the job), at once, for the same reason.
 * `files` are paths in the work tree; of several jobs it is one that has them all.
 */
export function keepLocks(actFolder: string, files: readonly string[], folder: string): void {
  const trees = readdirSync(actFolder).map((name) => join(actFolder, name, 'hostexecutor'))
  const tree = trees.find((one) => files.every((file) => existsSync(join(one, file))))
  for (const file of tree === undefined ? [] : files) cpSync(join(tree ?? '', file), join(folder, file))
}

/** Unpacks the artifacts of a run below `folder`, each into a folder of its name. */
export async function saveArtifacts(
  run: Run,
  artifacts: readonly { name: string; file: string }[],
  folder: string,
): Promise<void> {
  for (const { name, file } of artifacts) {
    const target = join(folder, name.replaceAll(/[^\w.-]/g, '-'))
    await mkdir(target, { recursive: true })
    await run('python3', ['-m', 'zipfile', '-e', file, target])
  }
}

/** Saves the releases of the emulator with their assets below `folder`, since the emulator ends with us. */
export async function saveReleases(url: string, token: string, slug: string, folder: string): Promise<Release[]> {
  const get = (address: string, accept: string) => fetch(address, { headers: { authorization: `Bearer ${token}`, accept } })
  const response = await get(`${url}/repos/${slug}/releases`, 'application/json')
  if (!response.ok) return []
  const releases = (await response.json()) as Release[]
  for (const release of releases) {
    const target = join(folder, release.tag_name.replaceAll(/[^\w.-]/g, '-'))
    await mkdir(target, { recursive: true })
    await writeFile(join(target, 'release.json'), JSON.stringify(release, null, 2))
    for (const asset of release.assets) {
      const bytes = await get(asset.url, 'application/octet-stream')
      if (bytes.ok) await writeFile(join(target, asset.name.replaceAll('/', '-')), Buffer.from(await bytes.arrayBuffer()))
    }
  }
  return releases
}
