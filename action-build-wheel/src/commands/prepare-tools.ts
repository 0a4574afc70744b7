import { join } from 'node:path'
import type { Cache } from '#shared/cache/cache.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { inspectPython } from '#shared/python/inspect-python.js'
import type { GatePlan } from '../gate/plan-gate.js'
import type { PreparedGate } from '../gate/prepare-gate.js'
import { prepareGate } from '../gate/prepare-gate.js'
import type { WheelInputs } from '../inputs/types.js'
import { prepareImage } from '../tools/build-image.js'
import type { Toolchain } from '../tools/pinned-tools.js'
import { createToolInstaller } from '../tools/pinned-tools.js'

export interface ToolRequest {
  readonly inputs: Pick<WheelInputs, 'python' | 'gate' | 'build' | 'wheels'>
  /** Undefined when the gate does not run. */
  readonly gatePlan: GatePlan | undefined
  readonly cache: Cache
  /** Private folder of the run. */
  readonly folder: string
}

export interface PreparedTools {
  readonly toolchain: Toolchain
  readonly gate: PreparedGate | undefined
}

/** Inspects the interpreter and prepares the gate. */
export async function prepareTools(
  context: ActionContext,
  { inputs, gatePlan, cache, folder }: ToolRequest,
): Promise<PreparedTools> {
  const python = await inspectPython(context, inputs.python)
  const image = await prepareImage(context, inputs.wheels.length === 0 ? inputs.build.image : undefined)
  const toolchain = { python, image, installTool: createToolInstaller(context, cache, python) }
  if (gatePlan === undefined) return { toolchain, gate: undefined }
  const gate = await prepareGate(context, gatePlan, {
    ...toolchain,
    cache,
    files: inputs.gate.files,
    stage: inputs.gate.stage,
    folder: join(folder, 'gate'),
  })
  return { toolchain, gate }
}
