import type { InputReader } from '#shared/inputs/input-reader.js'

/** A platform as images name it: `linux/amd64`, `linux/arm64`, `linux/arm/v7`. */
export type Platform = `${string}/${string}`

/** The label of the runner, or the labels that it has all, as `runs-on` takes them. */
export type Runner = string | readonly string[]

/** Runners of GitHub on which a platform is native. Source: GitHub Docs, "GitHub-hosted runners reference". */
const hosted: readonly (readonly [Platform, Runner])[] = [
  ['linux/amd64', 'ubuntu-latest'],
  ['linux/arm64', 'ubuntu-24.04-arm'],
]

/** The platform of this machine, in the words of Go that images use. */
export function ownPlatform(): Platform {
  const names: Readonly<Record<string, string>> = { x64: 'amd64', arm: 'arm/v7', ia32: '386' }
  return `linux/${names[process.arch] ?? process.arch}`
}

/** Reads `platforms`, each once; none where the input is empty. */
export function readPlatforms(input: InputReader): Platform[] {
  input.text('platforms')
  const platforms = new Set<Platform>()
  for (const word of input.words('platforms')) {
    const platform = asPlatform(word)
    if (platform === undefined) input.refuse('platforms', `has \`${word}\``, 'Write such as `linux/amd64, linux/arm64`')
    else platforms.add(platform)
  }
  return [...platforms]
}

/** Reads `runners`, and gives for each platform where its jobs run. One for which nobody knows a runner is refused. */
export function readRunners(input: InputReader, platforms: readonly Platform[]): ReadonlyMap<Platform, Runner> {
  const runners = new Map<Platform, Runner>(hosted)
  for (const line of input.lines('runners')) {
    const [, name = '', labels = ''] = /^([^=]*)=(.*)$/.exec(line) ?? []
    const platform = asPlatform(name.trim())
    const [first = '', ...more] = labels.split(',').map((label) => label.trim())
    if (platform === undefined || [first, ...more].some((label) => !/^[\w.][\w.-]*$/.test(label)))
      input.refuse('runners', `has the line \`${line}\``, 'Write `linux/arm64=<label>`, or several labels with commas')
    else runners.set(platform, more.length === 0 ? first : [first, ...more])
  }
  for (const platform of platforms)
    if (!runners.has(platform)) input.refuse('runners', `has no runner for ${platform}`, `Write a line \`${platform}=<label>\``)
  return runners
}

/** The platform as a part of the name of a file or an artifact: `linux-arm64`. */
export function slugOf(platform: Platform): string {
  return platform.replaceAll('/', '-')
}

/** Source: containerd/platforms, "normalize": 64-bit ARM is v8 without saying so, and 32-bit ARM is v7. */
function asPlatform(word: string): Platform | undefined {
  if (!/^linux\/[a-z0-9]+(?:\/v\d+)?$/.test(word)) return undefined
  const [, architecture = '', variant] = word.split('/')
  if (architecture === 'arm64' && variant === 'v8') return 'linux/arm64'
  if (architecture === 'arm' && variant === undefined) return 'linux/arm/v7'
  return variant === undefined ? `linux/${architecture}` : `linux/${architecture}/${variant}`
}
