import type { ActEvent, StepResult } from './act-log.js'

/** One step of a job as it ran. */
export interface StepRecord {
  readonly job: string
  readonly step: string
  /** Seconds from the start of the workflow to the start of the step. */
  readonly start: number
  readonly seconds: number
  readonly result: StepResult
  /** The first lines that it printed. */
  readonly lines: readonly string[]
  /** How many more lines the complete log has. */
  readonly omittedLines: number
}

export interface StepRecorder {
  /** `key` identifies the step within the run. */
  add(event: ActEvent, key: string): void
  /** The finished steps in the order in which they started. */
  records(): readonly StepRecord[]
}

interface OpenRecord {
  readonly job: string
  readonly step: string
  readonly start: number
  readonly lines: string[]
  omittedLines: number
  end?: { readonly seconds: number; readonly result: StepResult }
}

/** A page with more lines is slow to open; the complete log has all of them. */
const maxLines = 2000

/** Records when each step ran, how it ended and what it printed. `now` returns milliseconds; the first call is the start of the run. */
export function createStepRecorder(now: () => number): StepRecorder {
  const startedAt = now()
  const records = new Map<string, OpenRecord>()

  function record({ job, step }: ActEvent, key: string, secondsAgo = 0): OpenRecord {
    const existing = records.get(key)
    if (existing !== undefined) return existing
    const start = Math.max(0, (now() - startedAt) / 1000 - secondsAgo)
    const created = { job, step, start, lines: [], omittedLines: 0 }
    records.set(key, created)
    return created
  }

  function addLine(current: OpenRecord | undefined, text: string): void {
    if (current === undefined) return
    if (current.lines.length < maxLines) current.lines.push(text)
    else current.omittedLines++
  }

  return {
    add(event, key) {
      switch (event.kind) {
        case 'step-start':
          record(event, key)
          break
        case 'step-end':
          record(event, key, event.seconds).end = { seconds: event.seconds, result: event.result }
          break
        case 'line':
          addLine(records.get(key), event.text)
          break
        case 'annotation':
          addLine(records.get(key), `${event.level}: ${event.at === '' ? '' : `${event.at}: `}${event.text}`)
          break
      }
    },
    records: () => [...records.values()].flatMap(({ end, ...rest }) => (end === undefined ? [] : [{ ...rest, ...end }])),
  }
}
