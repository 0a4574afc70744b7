/** A platform of Linux, as auditwheel and the tags of a wheel name it. */
export interface LinuxPlatform {
  readonly libc: 'glibc' | 'musl'
  /** The oldest version of the C library that it needs. */
  readonly version: readonly [major: number, minor: number]
}

/** Source: PEP 600, "Legacy manylinux tags". */
const legacyMinors: Readonly<Record<string, number>> = { manylinux1: 5, manylinux2010: 12, manylinux2014: 17 }

/** Parses a tag such as `manylinux_2_17_x86_64`; undefined for others, such as `linux_x86_64`. Source: PEP 600, PEP 656. */
export function parseLinuxPlatform(tag: string): LinuxPlatform | undefined {
  const [, family, major, minor] = /^(many|musl)linux_(\d+)_(\d+)_/.exec(tag) ?? []
  if (family !== undefined) return { libc: family === 'many' ? 'glibc' : 'musl', version: [Number(major), Number(minor)] }
  const legacy = legacyMinors[/^(manylinux\d+)_/.exec(tag)?.[1] ?? '']
  return legacy === undefined ? undefined : { libc: 'glibc', version: [2, legacy] }
}

/** Whether a wheel that needs `found` runs on every system that `claimed` means. */
export function isCoveredBy(found: LinuxPlatform, claimed: LinuxPlatform): boolean {
  const [major, minor] = found.version
  const [claimedMajor, claimedMinor] = claimed.version
  return found.libc === claimed.libc && (major < claimedMajor || (major === claimedMajor && minor <= claimedMinor))
}
