import { join } from 'node:path'
import type { Cache } from '#shared/cache/cache.js'
import { settleAll } from '#shared/concurrency/settle-all.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { inspectPython } from '#shared/python/inspect-python.js'
import type { HookResult } from '../gate/hooks/hook-output.js'
import type { GatePlan } from '../gate/plan-gate.js'
import type { PreparedGate } from '../gate/prepare-gate.js'
import { prepareGate } from '../gate/prepare-gate.js'
import { runGate } from '../gate/run-gate.js'
import type { WheelInputs } from '../inputs/types.js'
import type { SourceSelection, StagedSources } from '../project/staging.js'
import { stageSources } from '../project/staging.js'
import { prepareImage } from '../tools/build-image.js'
import type { Toolchain } from '../tools/pinned-tools.js'
import { createToolInstaller } from '../tools/pinned-tools.js'

export interface GateRequest {
  readonly inputs: Pick<WheelInputs, 'python' | 'gate' | 'build' | 'wheels'>
  /** Undefined when the gate does not run. */
  readonly gatePlan: GatePlan | undefined
  readonly selection: SourceSelection
  /** Folder in which the gate runs. */
  readonly directory: string
  readonly cache: Cache
  /** Private folder of the run. */
  readonly folder: string
}

/** What the builds start from. */
export interface PassedGate {
  readonly toolchain: Toolchain
  readonly staged: StagedSources
  readonly hooks: readonly HookResult[]
}

interface PreparedTools {
  readonly toolchain: Toolchain
  readonly gate: PreparedGate | undefined
}

/** Prepares the tools and a copy of the sources, and runs the gate. Throws if the gate fails. */
export async function passGate(context: ActionContext, request: GateRequest): Promise<PassedGate> {
  const { inputs, selection, directory, folder } = request
  const copying = stageSources(context, selection, join(folder, 'source'))
  const [{ toolchain, gate }, staged] = await settleAll([prepareTools(context, request, copying), copying])
  const gateRun = { directory, timeoutMs: inputs.gate.timeoutMs, staged, changed: selection.changed }
  const hooks = gate === undefined ? [] : await runGate(context, gate, gateRun)
  return { toolchain, staged, hooks }
}

/** Inspects the interpreter and prepares the gate. `copied` settles when the sources are copied. */
async function prepareTools(context: ActionContext, request: GateRequest, copied: Promise<unknown>): Promise<PreparedTools> {
  const { inputs, gatePlan, selection, directory, cache, folder } = request
  const python = await inspectPython(context, inputs.python)
  const image = await prepareImage(context, inputs.wheels.length === 0 ? inputs.build.image : undefined)
  const toolchain = { python, image, installTool: createToolInstaller(context, cache, python) }
  if (gatePlan === undefined) return { toolchain, gate: undefined }
  const gate = await prepareGate(context, gatePlan, {
    ...toolchain,
    cache,
    files: inputs.gate.files,
    stage: inputs.gate.stage,
    directory,
    timeoutMs: inputs.gate.timeoutMs,
    untracked: selection.untracked,
    copied,
    folder: join(folder, 'gate'),
  })
  return { toolchain, gate }
}
