import type { RunEvent } from './act-log.js'

export interface Progress {
  tell(event: RunEvent): void
  close(): void
}

export interface ProgressOptions {
  readonly say: (line: string) => void
  /** How long a step may work in silence before a line says that it still does, in milliseconds. */
  readonly patienceMs: number
}

const marks = { success: '✓', failure: '✗', skipped: '-' }

/** Tells a run while it goes on: one line for each step with its time, and what steps have to say to the reader. */
export function createProgress({ say, patienceMs }: ProgressOptions): Progress {
  const running = new Map<string, { name: string; since: number; last: string }>()
  // What several jobs say is told once.
  const said = new Set<string>()
  const timer = setInterval(() => {
    for (const { name, since, last } of running.values()) {
      const seconds = (performance.now() - since) / 1000
      if (seconds * 1000 >= patienceMs) say(`  … ${name}, ${time(seconds)}${last === '' ? '' : `: ${last}`}`)
    }
  }, patienceMs)
  timer.unref()
  return {
    tell(event) {
      const key = `${event.job}/${event.id}`
      const name = `${jobName(event.job)} · ${event.step}`
      if (event.kind === 'step-start') running.set(key, { name, since: performance.now(), last: '' })
      if (event.kind === 'step-end') {
        running.delete(key)
        // What has nothing to clean up or was skipped is not worth a line.
        const quiet = event.result === 'skipped' || (event.step.startsWith('after: ') && event.seconds < 1)
        if (!quiet || event.result === 'failure') say(`  ${marks[event.result]} ${time(event.seconds).padStart(7)}  ${name}`)
      }
      if (event.kind === 'line') {
        const entry = running.get(key)
        if (entry !== undefined && event.text.trim() !== '') entry.last = event.text.trim().slice(0, 100)
      }
      if (event.kind === 'annotation' && !said.has(event.text)) {
        said.add(event.text)
        say(`             ${event.level}: ${event.at === '' ? '' : `${event.at}: `}${event.text.split('\n')[0] ?? ''}`)
      }
    },
    close: () => clearInterval(timer),
  }
}

/** act names a job of a called workflow `caller/file.yml/job`, and puts the workflow's name before that of a plain one. */
export function jobName(job: string): string {
  return job.split('/').at(-1) ?? job
}

/** `4.2 s`, `1 min 05 s`. */
export function time(seconds: number): string {
  const whole = Math.round(seconds)
  return seconds < 59.95 ? `${seconds.toFixed(1)} s` : `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`
}
