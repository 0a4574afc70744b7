import type { ActEvent } from './act-log.js'

/** Prints what happens in a run while it happens. */
export interface Progress {
  report(event: ActEvent): void
  close(): void
}

export interface ProgressOptions {
  readonly print: (line: string) => void
  /** Milliseconds after which a running step gets a line that says so, repeatedly. */
  readonly quietMs: number
}

interface RunningStep {
  readonly name: string
  readonly startedAt: number
  lastLine: string
}

const resultMarks = { success: '✓', failure: '✗', skipped: '-' }

/** Creates the progress output: one line with its duration for each step, and each annotation once. */
export function createProgress({ print, quietMs }: ProgressOptions): Progress {
  const running = new Map<string, RunningStep>()
  // Several jobs may print the same annotation.
  const printedAnnotations = new Set<string>()
  const timer = setInterval(() => {
    for (const step of running.values()) printLongRunning(step)
  }, quietMs)
  timer.unref()

  function printLongRunning({ name, startedAt, lastLine }: RunningStep): void {
    const seconds = (performance.now() - startedAt) / 1000
    if (seconds * 1000 < quietMs) return
    const detail = lastLine === '' ? '' : `: ${lastLine}`
    print(`  … ${name}, ${formatDuration(seconds)}${detail}`)
  }

  function printAnnotation({ level, text, at }: ActEvent & { kind: 'annotation' }): void {
    if (printedAnnotations.has(text)) return
    printedAnnotations.add(text)
    const location = at === '' ? '' : `${at}: `
    const [firstLine = ''] = text.split('\n')
    print(`             ${level}: ${location}${firstLine}`)
  }

  return {
    report(event) {
      const key = `${event.job}/${event.id}`
      const name = `${shortJobName(event.job)} · ${event.step}`
      switch (event.kind) {
        case 'step-start':
          running.set(key, { name, startedAt: performance.now(), lastLine: '' })
          break
        case 'step-end':
          running.delete(key)
          if (isWorthALine(event)) print(`  ${resultMarks[event.result]} ${formatDuration(event.seconds).padStart(7)}  ${name}`)
          break
        case 'line':
          rememberLine(running.get(key), event.text)
          break
        case 'annotation':
          printAnnotation(event)
          break
      }
    },
    close: () => clearInterval(timer),
  }
}

/** Returns the name of a job. act calls a job of a called workflow `caller/file.yml/job`, and any other `workflow/job`. */
export function shortJobName(job: string): string {
  return (job.split('/').at(-1) ?? job).trim()
}

/** Formats a duration: `4.2 s`, `1 min 05 s`. */
export function formatDuration(seconds: number): string {
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`
}

/** Skipped steps and post steps without work are not. */
function isWorthALine({ result, step, seconds }: ActEvent & { kind: 'step-end' }): boolean {
  const isIdlePostStep = step.startsWith('after: ') && seconds < 1
  return result === 'failure' || !(result === 'skipped' || isIdlePostStep)
}

function rememberLine(step: RunningStep | undefined, text: string): void {
  const trimmed = text.trim()
  if (step !== undefined && trimmed !== '') step.lastLine = trimmed.slice(0, 100)
}
