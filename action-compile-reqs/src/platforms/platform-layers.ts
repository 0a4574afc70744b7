/** The parts of the name of a layer for one of several platforms; without a platform if there are not several. */
export interface PlatformLayer {
  readonly name: string
  readonly platform?: string
}

export function splitPlatform(layer: string, platforms: readonly string[]): PlatformLayer {
  const platform = platforms.find((each) => layer.endsWith(`.${each}`))
  return platform === undefined ? { name: layer } : { name: layer.slice(0, -platform.length - 1), platform }
}

/** The names of layers for each of several platforms: `base.windows`, `base.linux`. */
export function withPlatforms(layers: readonly string[], platforms: readonly string[]): string[] {
  return platforms.length === 0 ? [...layers] : layers.flatMap((layer) => platforms.map((platform) => `${layer}.${platform}`))
}

/** Gives each of several platforms its own layers, with locks such as `requirements/base.windows.txt`. */
export function addPlatforms<Each extends { readonly name: string; readonly lock: string }>(
  layers: readonly Each[],
  platforms: readonly string[],
): (Each & { readonly platform?: string })[] {
  if (platforms.length === 0) return [...layers]
  return platforms.flatMap((platform) =>
    layers.map((layer) => ({
      ...layer,
      platform,
      name: `${layer.name}.${platform}`,
      lock: layer.lock.replace(/\.txt$/, `.${platform}.txt`),
    })),
  )
}
