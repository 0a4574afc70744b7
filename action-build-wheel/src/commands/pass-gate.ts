import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cache } from '#shared/cache/cache.js'
import { settleAll } from '#shared/concurrency/settle-all.js'
import type { ActionContext } from '#shared/context/action-context.js'
import type { Python } from '#shared/python/inspect-python.js'
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
  readonly inputs: Pick<WheelInputs, 'gate' | 'build' | 'wheels'>
  readonly python: Python
  /** Undefined when the gate does not run. */
  readonly gatePlan: GatePlan | undefined
  readonly selection: SourceSelection
  /** Folder in which the gate runs. */
  readonly directory: string
  /** Whether the sources are copied only for the gate, or when they are asked for. */
  readonly copiesLate: boolean
  readonly cache: Cache
  /** Private folder of the run. */
  readonly folder: string
}

/** What the builds start from. */
export interface PassedGate {
  readonly toolchain: Toolchain
  /** Copies the sources, unless they are copied already. */
  readonly stage: () => Promise<StagedSources>
  /** Removes the copy, if there is one. */
  readonly removeCopy: () => Promise<void>
  readonly hooks: readonly HookResult[]
}

interface PreparedTools {
  readonly toolchain: Toolchain
  readonly gate: PreparedGate | undefined
}

/** Prepares the tools, copies the sources if they are needed now, and runs the gate. Throws if the gate fails. */
export async function passGate(context: ActionContext, request: GateRequest): Promise<PassedGate> {
  const { inputs, gatePlan, selection, directory, copiesLate, folder } = request
  const copy = join(folder, 'source')
  let copying: Promise<StagedSources> | undefined
  const stage = async () => await (copying ??= stageSources(context, selection, copy))
  const removeCopy = async () => await rm(copy, { recursive: true, force: true })
  if (gatePlan === undefined && copiesLate) {
    const { toolchain } = await prepareTools(context, request)
    return { toolchain, stage, removeCopy, hooks: [] }
  }
  const [{ toolchain, gate }, staged] = await settleAll([prepareTools(context, request, stage()), stage()])
  const gateRun = { directory, timeoutMs: inputs.gate.timeoutMs, staged, changed: selection.changed }
  const hooks = gate === undefined ? [] : await runGate(context, gate, gateRun)
  return { toolchain, stage, removeCopy, hooks }
}

/** Prepares the image and the gate. `copied` settles when the sources are copied. */
async function prepareTools(
  context: ActionContext,
  request: GateRequest,
  copied: Promise<unknown> = Promise.resolve(),
): Promise<PreparedTools> {
  const { inputs, python, gatePlan, selection, directory, cache, folder } = request
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
