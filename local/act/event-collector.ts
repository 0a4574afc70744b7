import type { Workflow } from '../workflows/workflow-file.js'
import type { ActEvent } from './act-log.js'
import type { StepRecord } from './step-recorder.js'
import { createStepRecorder } from './step-recorder.js'

export interface StepOutput {
  readonly job: string
  readonly step: string
  /** Repository of the action that set it, e.g. `eleanor/action-release`; empty for a script. */
  readonly action: string
  readonly name: string
  readonly value: string
}

export interface FailedStep {
  readonly job: string
  readonly step: string
  /** The last lines that it printed. */
  readonly tail: readonly string[]
}

export interface CollectedEvents {
  readonly steps: readonly StepRecord[]
  readonly outputs: readonly StepOutput[]
  readonly summaries: readonly { readonly job: string; readonly step: string; readonly text: string }[]
  readonly annotations: readonly (ActEvent & { kind: 'annotation' })[]
  /** The first step that failed. */
  readonly failed: FailedStep | undefined
}

export interface WorkflowResult extends CollectedEvents {
  readonly workflow: Workflow
  readonly ok: boolean
  readonly seconds: number
  /** Path of the complete log. */
  readonly log: string
}

export interface EventCollector {
  add(event: ActEvent): void
  collected(): CollectedEvents
  /** The last lines that the whole run printed. */
  tail(): readonly string[]
}

const tailLines = 30

/**
 * Collects outputs, steps, summaries, annotations and the first failure of one workflow run. `now` returns milliseconds; it is called
 * once at the start.
 */
export function createEventCollector(now: () => number = () => performance.now()): EventCollector {
  const steps = createStepRecorder(now)
  const outputs: StepOutput[] = []
  const summaries: { job: string; step: string; text: string }[] = []
  const annotations: (ActEvent & { kind: 'annotation' })[] = []
  const actionByStep = new Map<string, string>()
  const tailByStep = new Map<string, string[]>()
  const runTail: string[] = []
  let failed: FailedStep | undefined

  function addToTails(event: ActEvent, text: string): void {
    const key = stepKey(event)
    const stepTail = tailByStep.get(key) ?? []
    tailByStep.set(key, stepTail)
    for (const tail of [stepTail, runTail]) {
      tail.push(text)
      if (tail.length > tailLines) tail.shift()
    }
  }

  return {
    add(event) {
      const { job, step } = event
      steps.add(event, stepKey(event))
      switch (event.kind) {
        case 'uses':
          actionByStep.set(topStepKey(event), event.repository)
          break
        case 'output':
          // act reports the outputs of a composite action once more under the action's own name.
          outputs.push({ job, step, action: actionByStep.get(topStepKey(event)) ?? '', name: event.name, value: event.value })
          break
        case 'summary':
          summaries.push({ job, step, text: event.text })
          break
        case 'annotation':
          annotations.push(event)
          addToTails(event, event.text)
          break
        case 'line':
          if (event.text !== '') addToTails(event, event.text)
          break
        case 'step-end':
          if (event.result === 'failure') failed ??= { job, step, tail: tailByStep.get(stepKey(event)) ?? [] }
          break
      }
    },
    collected: () => ({ steps: steps.records(), outputs, summaries, annotations, failed }),
    tail: () => runTail,
  }
}

/** The step of the job that an event belongs to, whatever its stage. */
function topStepKey({ job, id }: ActEvent): string {
  return `${job}/${id.split('/')[1] ?? ''}`
}

/** The same with its stage: a step and its post step differ. */
function stepKey({ job, id }: ActEvent): string {
  return `${job}/${id.split('/').slice(0, 2).join('/')}`
}
