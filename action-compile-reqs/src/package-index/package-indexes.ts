import type { Env } from '#shared/process/env.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import { listPins } from '#shared/requirements/pins.js'
import { splitLeadingComments } from '../requirements/leading-comments.js'
import { stripCredentials } from './credentials.js'

/** URL of the only index of a package, by normalized name. May hold credentials. */
export type PackageIndexes = ReadonlyMap<string, string>

/** The packages that `--torch-backend` of uv applies to. Source: uv, `TorchStrategy::applies_to`. */
const torchPackages = [
  ...['torch', 'torch-model-archiver', 'torch-tb-profiler', 'torcharrow', 'torchaudio', 'torchcsprng', 'torchdata'],
  ...['torchdistx', 'torchserve', 'torchtext', 'torchvision', 'pytorch-triton', 'pytorch-triton-rocm', 'pytorch-triton-xpu'],
]

/** The indexes that are for pip what `--torch-backend` is for uv. */
export function torchIndexes(backend: string): PackageIndexes {
  return new Map(torchPackages.map((name) => [name, `https://download.pytorch.org/whl/${backend}`]))
}

const variable = 'COMPILE_REQS_PACKAGE_INDEXES'

/** The variable from which a Python of this action reads the indexes; see `python-module.ts`. */
export function packageIndexVariable(indexes: PackageIndexes): Record<string, string> {
  return indexes.size === 0 ? {} : { [variable]: JSON.stringify(Object.fromEntries(indexes)) }
}

/** The URL of the only index of a package, from that variable; undefined if the package has none. May hold credentials. */
export function packageIndexOf(name: string, env: Env): string | undefined {
  const indexes = JSON.parse(env[variable] ?? '{}') as Record<string, string>
  return indexes[normalizeName(name)]
}

/**
 * Names the indexes of a lock's packages in it, because pip would not find the files otherwise. uv takes all packages from the first
 * index that has them, so that such a line would hide packages of the others from it.
 */
export function addPackageIndexes(lock: string, { packageIndexes }: { readonly packageIndexes: PackageIndexes }): string {
  const urls = new Set(listPins(lock).flatMap(({ name }) => packageIndexes.get(name) ?? []))
  const { header, body } = splitLeadingComments(lock)
  const lines = [...urls].map((url) => `--extra-index-url ${stripCredentials(url)}`).filter((line) => !body.includes(`${line}\n`))
  if (lines.length === 0) return lock
  const separator = body.startsWith('--') ? '' : '\n'
  return `${header}\n${lines.map((line) => `${line}\n`).join('')}${separator}${body}`
}
