/** Which layers have to agree on every version. */
export interface JointSettings {
  readonly resolution: 'joint' | 'independent'
  /** Names of layers that are resolved separately although the others are resolved jointly. */
  readonly independentLayers: readonly string[]
}

/** Whether a layer has to agree with the other joint layers on every version. */
export function isJoint({ resolution, independentLayers }: JointSettings, layer: string): boolean {
  return resolution === 'joint' && !independentLayers.includes(layer)
}
