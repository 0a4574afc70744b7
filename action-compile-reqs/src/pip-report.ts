import type { MarkerEnvironment } from '#shared/markers.js'
import { distributionOf } from '#shared/distribution.js'
import type { TreePackage } from '#shared/reverse-tree.js'
import type { ResolvingMetadata } from './bare-wheel.js'

/** One resolved package. */
export interface Resolved extends TreePackage {
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
  const packages = report.install.map(({ is_direct: isDirect, metadata }) => ({ ...distributionOf(metadata), isDirect }))
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
