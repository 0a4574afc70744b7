import type { Layer } from './layer.js'

/** Which layers have to agree on every version. */
export interface JointSettings {
  /** Whether all layers agree, those of one requirements directory, or none. */
  readonly resolution: 'joint' | 'per-folder' | 'independent'
  /** Names of layers that are resolved separately although the others are resolved jointly. */
  readonly independentLayers: readonly string[]
}

/** Whether a layer has to agree with other layers on every version. */
export function isJoint({ resolution, independentLayers }: JointSettings, layer: string): boolean {
  return resolution !== 'independent' && !independentLayers.includes(layer)
}

/** The layers that have to agree with each other, group by group. A group that includes locks of another one follows it. */
export function groupJointLayers(layers: readonly Layer[], joint: JointSettings): Layer[][] {
  const jointLayers = layers.filter(({ name }) => isJoint(joint, name))
  return includedFirst(groupByAgreement(jointLayers, joint))
}

/** Layers whose versions may be compared: all, or those of one directory, but never for different platforms. */
export function groupByAgreement<Each extends Pick<Layer, 'folder' | 'platform'>>(
  layers: readonly Each[],
  { resolution }: Pick<JointSettings, 'resolution'>,
): Each[][] {
  return [
    ...Map.groupBy(layers, ({ folder, platform = '' }) => `${platform} ${resolution === 'per-folder' ? folder : ''}`).values(),
  ]
}

function includedFirst(groups: readonly Layer[][]): Layer[][] {
  const pending = new Set(groups)
  const ordered: Layer[][] = []
  while (pending.size > 0) {
    const next = [...pending].find((group) => ![...pending].some((other) => other !== group && includesLock(group, other)))
    const group = next ?? [...pending][0] ?? []
    pending.delete(group)
    ordered.push(group)
  }
  return ordered
}

function includesLock(group: readonly Layer[], other: readonly Layer[]): boolean {
  return group.some(({ closure }) => other.some(({ lock }) => closure.includes(lock)))
}
