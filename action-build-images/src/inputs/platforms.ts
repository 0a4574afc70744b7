import type { ImageReader } from './input-definitions.js'

/** A platform in Docker's notation: `linux/amd64`, `linux/arm64`, `linux/arm/v7`. */
export type Platform = `${string}/${string}`

/** The value of `runs-on`: a label, or several that a runner must have. */
export type Runner = string | readonly string[]

/** GitHub's runners, by their platform. Source: GitHub Docs, "GitHub-hosted runners reference". */
const hostedRunners: readonly (readonly [Platform, Runner])[] = [
  ['linux/amd64', 'ubuntu-latest'],
  ['linux/arm64', 'ubuntu-24.04-arm'],
]

/** The platform of this machine. */
export function hostPlatform(): Platform {
  const names: Readonly<Record<string, string>> = { x64: 'amd64', arm: 'arm/v7', ia32: '386' }
  return `linux/${names[process.arch] ?? process.arch}`
}

/** Reads `platforms` without duplicates. */
export function readPlatforms(input: ImageReader): Platform[] {
  const platforms = new Set<Platform>()
  for (const word of input.words('platforms')) {
    const platform = parsePlatform(word)
    if (platform === undefined)
      input.reject('platforms', `contains the invalid platform \`${word}\``, 'Use a list such as `linux/amd64, linux/arm64`')
    else platforms.add(platform)
  }
  return [...platforms]
}

/** Reads `runners` and returns the runner of each platform. A platform without a runner is rejected. */
export function readRunners(input: ImageReader, platforms: readonly Platform[]): ReadonlyMap<Platform, Runner> {
  const runners = new Map<Platform, Runner>(hostedRunners)
  for (const [name, labels] of input.entries('runners')) {
    const platform = parsePlatform(name.trim())
    const [first = '', ...more] = (labels ?? '').split(',').map((label) => label.trim())
    if (platform === undefined || [first, ...more].some((label) => !/^[\w.][\w.-]*$/.test(label)))
      input.reject(
        'runners',
        `has the entry \`${[name, labels].filter((part) => part !== undefined).join('=')}\``,
        'Write `linux/arm64=<label>`, or several labels with commas',
      )
    else runners.set(platform, more.length === 0 ? first : [first, ...more])
  }
  for (const platform of platforms)
    if (!runners.has(platform)) input.reject('runners', `has no runner for ${platform}`, `Write a line \`${platform}=<label>\``)
  return runners
}

/** The platform as part of a file or artifact name: `linux-arm64`. */
export function platformSlug(platform: Platform): string {
  return platform.replaceAll('/', '-')
}

/** Other names of architectures. Source: containerd/platforms, "normalizeArch". */
const architectures: Readonly<Record<string, string>> = {
  x86_64: 'amd64',
  'x86-64': 'amd64',
  aarch64: 'arm64',
  i386: '386',
  armhf: 'arm',
}

/** An architecture alone is one of Linux. Source: containerd/platforms, "Parse". */
const knownArchitecture = /^(?:amd64|arm64|arm|386|ppc64le|s390x|riscv64|loong64|x86_64|x86-64|aarch64|i386|armhf)$/

/** Undefined for a text that is none. Source: containerd/platforms, "normalize": 64-bit ARM implies v8, and 32-bit ARM defaults to v7. */
export function parsePlatform(written: string): Platform | undefined {
  const text = knownArchitecture.test(written) ? `linux/${written}` : written
  if (!/^linux\/[a-z0-9_-]+(?:\/v\d+)?$/.test(text)) return undefined
  const [, name = '', variant] = text.split('/')
  const architecture = architectures[name] ?? name
  if (architecture === 'arm64' && variant === 'v8') return 'linux/arm64'
  if (architecture === 'arm' && variant === undefined) return 'linux/arm/v7'
  return variant === undefined ? `linux/${architecture}` : `linux/${architecture}/${variant}`
}
