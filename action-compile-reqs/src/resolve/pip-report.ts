import type { Distribution } from '#shared/requirements/distribution.js'
import { parseDistribution } from '#shared/requirements/distribution.js'
import type { MarkerEnvironment } from '#shared/requirements/markers.js'
import { normalizeVersion } from '#shared/requirements/pep440.js'
import type { ResolvingMetadata } from '../cache/metadata-only-wheel.js'
import { moduleArguments } from '../engine/python-module.js'

/** One resolved package. */
export interface ResolvedPackage extends Distribution {
  /** Whether it comes from a path or URL instead of an index. */
  readonly isDirect: boolean
  /** The hash of the chosen file as the index lists it, such as `sha256:…`; undefined if it lists none, or was not asked. */
  readonly hash: string | undefined
}

export interface Resolution {
  /** The resolved packages by normalized name. */
  readonly packages: ReadonlyMap<string, ResolvedPackage>
  readonly environment: MarkerEnvironment
}

/** What `pip install --report` writes. Source: pip, "Installation report", format version 1. */
export interface Report {
  readonly environment: Record<string, string>
  readonly install: readonly {
    readonly is_direct: boolean
    readonly metadata: ResolvingMetadata
    readonly download_info?: { readonly archive_info?: { readonly hashes?: { readonly sha256?: string } } }
  }[]
}

/** The arguments for Python with which pip resolves a requirements file and only reports what it would install. */
export function reportArguments(requirements: string, report: string, ...options: readonly string[]): string[] {
  const install = ['install', '--dry-run', '--ignore-installed', ...options]
  return moduleArguments('pip', ...install, '--report', report, '--requirement', requirements)
}

/** Versions are normalized as in locks: metadata may have `2024.01.02`. */
export function parseReport(report: Report): Resolution {
  const packages = report.install.map(({ is_direct: isDirect, metadata, download_info: download }) => {
    const version = normalizeVersion(metadata.version) ?? metadata.version
    const sha256 = download?.archive_info?.hashes?.sha256
    return {
      ...parseDistribution({ ...metadata, version }),
      isDirect,
      hash: sha256 === undefined ? undefined : `sha256:${sha256}`,
    }
  })
  return { packages: new Map(packages.map((each) => [each.key, each])), environment: report.environment }
}

/** The metadata of the packages that come from an index. */
export function indexMetadata({ install }: Report): ResolvingMetadata[] {
  return install.filter(({ is_direct: isDirect }) => !isDirect).map(({ metadata }) => metadata)
}

/** Marks packages that were resolved from metadata-only wheels as packages of the index. */
export function restoreIndexOrigin({ packages, environment }: Resolution, wheelUrls: ReadonlyMap<string, string>): Resolution {
  const restored = [...packages].map(
    ([name, each]) => [name, wheelUrls.has(name) ? { ...each, isDirect: false, hash: undefined } : each] as const,
  )
  return { packages: new Map(restored), environment }
}
