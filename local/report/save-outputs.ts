import { cpSync, existsSync, readdirSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Run } from '#shared/process/runner.js'

/** A release as the API returns it, with the fields that the summary shows. */
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
 * Copies locks from the work tree of a running job. Synchronous, because act removes the work tree at the end of the job.
 * `files` are paths in the work tree; the work tree is the first that contains them all.
 */
export function copyLocks(actCache: string, files: readonly string[], folder: string): void {
  const workTrees = readdirSync(actCache).map((name) => join(actCache, name, 'hostexecutor'))
  const workTree = workTrees.find((tree) => files.every((file) => existsSync(join(tree, file))))
  if (workTree === undefined) return
  for (const file of files) cpSync(join(workTree, file), join(folder, file))
}

/** Unpacks the artifacts of a run below `folder`, each into a folder of its name. */
export async function saveArtifacts(
  run: Run,
  artifacts: readonly { name: string; file: string }[],
  folder: string,
): Promise<void> {
  for (const { name, file } of artifacts) {
    const target = join(folder, safeName(name))
    await mkdir(target, { recursive: true })
    await run('python3', ['-m', 'zipfile', '-e', file, target])
  }
}

export interface ReleaseSource {
  readonly apiUrl: string
  readonly token: string
  /** `owner/name`. */
  readonly slug: string
  readonly folder: string
}

/** Saves the releases of the emulated repository with their assets below `folder`. The emulator itself keeps nothing. */
export async function saveReleases({ apiUrl, token, slug, folder }: ReleaseSource): Promise<Release[]> {
  const get = (url: string, accept: string) => fetch(url, { headers: { authorization: `Bearer ${token}`, accept } })
  const response = await get(`${apiUrl}/repos/${slug}/releases`, 'application/json')
  if (!response.ok) return []
  const releases = (await response.json()) as Release[]
  for (const release of releases) {
    const target = join(folder, safeName(release.tag_name))
    await mkdir(target, { recursive: true })
    await writeFile(join(target, 'release.json'), JSON.stringify(release, null, 2))
    for (const asset of release.assets) {
      const download = await get(asset.url, 'application/octet-stream')
      if (!download.ok) continue
      await writeFile(join(target, asset.name.replaceAll('/', '-')), Buffer.from(await download.arrayBuffer()))
    }
  }
  return releases
}

function safeName(name: string): string {
  return name.replaceAll(/[^\w.-]/g, '-')
}
