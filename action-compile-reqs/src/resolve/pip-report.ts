import type { Distribution } from '#shared/requirements/dependency-tree.js'
import { parseDistribution } from '#shared/requirements/distribution.js'
import type { MarkerEnvironment } from '#shared/requirements/markers.js'
import type { ResolvingMetadata } from '../cache/metadata-only-wheel.js'

/** One resolved package. */
export interface Resolved extends Distribution {
  /** Whether it comes from an address instead of an index. */
  readonly isDirect: boolean
}

export interface Resolution {
  /** The resolved packages by normalised name. */
  readonly packages: ReadonlyMap<string, Resolved>
  readonly environment: MarkerEnvironment
}

/** What `pip install --report` writes. Source: pip, "Installation report", format version 1. */
export interface Report {
  readonly environment: Record<string, string>
  readonly install: readonly {
    readonly is_direct: boolean
    readonly metadata: ResolvingMetadata
  }[]
}

/** The arguments for Python with which pip resolves a requirements file and only reports what it would install. */
export function reportOnly(requirements: string, report: string, ...options: readonly string[]): string[] {
  const install = ['-m', 'pip', 'install', '--dry-run', '--ignore-installed', ...options]
  return [...install, '--report', report, '--requirement', requirements]
}

/** What a report has resolved. */
export function resolutionOf(report: Report): Resolution {
  const packages = report.install.map(({ is_direct: isDirect, metadata }) => ({ ...parseDistribution(metadata), isDirect }))
  return { packages: new Map(packages.map((found) => [found.key, found])), environment: report.environment }
}

/** What a report says of the packages that come from an index. */
export function indexMetadata({ install }: Report): ResolvingMetadata[] {
  return install.filter(({ is_direct: isDirect }) => !isDirect).map(({ metadata }) => metadata)
}

/** The resolution with packages that came from stand-ins as what they stand for. */
export function withoutStandIns({ packages, environment }: Resolution, standIns: ReadonlyMap<string, string>): Resolution {
  const real = [...packages].map(([key, found]) => [key, standIns.has(key) ? { ...found, isDirect: false } : found] as const)
  return { packages: new Map(real), environment }
}
