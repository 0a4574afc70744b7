import type { Difference } from './compare-wheels.js'

interface Advice {
  readonly path: RegExp
  readonly fix: string
}

/** What makes the content of a kind of member differ. The first that fits a path counts. Source: reproducible-builds.org, "Build path", "Timestamps". */
const adviceByPath: readonly Advice[] = [
  {
    path: /\.dist-info\/sboms\/|\.(cdx|spdx)\.json$/,
    fix: 'Have the tool that writes the bill of materials omit its serial number and time, or set `reproducible-ignore` to `*.dist-info/sboms/*`',
  },
  {
    path: /\.(so|pyd|dll|dylib|a|o)(\.\d+)*$/,
    fix: 'Compile without the folder of the build: with `-ffile-prefix-map` (C, C++) or `--remap-path-prefix` (Rust), or without debug information (`-g0`)',
  },
  {
    path: /\.(gz|zip|npz|tar|tgz|jar)$/,
    fix: 'Pack archives with fixed times and in sorted order, such as `gzip -n` or `tar --sort=name --mtime=@$SOURCE_DATE_EPOCH`',
  },
  {
    path: /\/RECORD$/,
    fix: 'Have the build backend sort what it writes',
  },
  {
    path: /./,
    fix: 'Generate files without times, paths and random values, and sort sets: the fixed PYTHONHASHSEED does not reach `python -I`',
  },
]
const archiveFix = 'Configure the build backend to take times from SOURCE_DATE_EPOCH and to sort what it writes'

/** Says what to do about the members that differ between two builds: one sentence for each kind of member. */
export function adviseOnDifferences(differences: readonly Difference[]): string {
  const withContent = differences.filter(({ parts }) => parts.includes('content'))
  // RECORD changes with the content of what it lists.
  const causes = withContent.filter(({ path }) => withContent.length === 1 || !path.endsWith('.dist-info/RECORD'))
  const fixes = causes.flatMap(({ path }) => adviceByPath.find((advice) => advice.path.test(path))?.fix ?? [])
  const isArchive = differences.some(({ parts }) => parts.some((part) => part !== 'content' && part !== 'mode'))
  return [...new Set([...fixes, ...(isArchive ? [archiveFix] : [])])].join('. ')
}
