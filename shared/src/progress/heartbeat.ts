import type { Log } from '../log/log.js'
import type { StdoutWriter } from '../log/stdout-writer.js'
import type { Run } from '../process/runner.js'
import type { Clock } from './clock.js'
import { programName } from './program-name.js'

/** Reports that work goes on while nothing else is printed: what is done, for how long, and which programs run. */
export interface Heartbeat {
  /** A log that notes what is done, and reports how long slow groups took. */
  watchLog(log: Log): Log
  /** An output that notes when tools print. */
  watchOutput(output: StdoutWriter): StdoutWriter
  /** A runner that notes which programs run. */
  readonly watchRun: (run: Run) => Run
  /** Ends the reports. */
  stop(): void
}

/** A reader takes a step for hung that prints nothing for longer. The heartbeat is checked every second, so the gap stays below 10 s. */
const silenceMs = 9000
const checkMs = 1000

/** A group that takes less reports no time. */
const slowGroupMs = 1000

interface RunningProgram {
  readonly name: string
  readonly started: number
  readonly describe: (() => string) | undefined
}

/** Starts the heartbeat of one run. `print` writes one line without being taken for output of the work. */
export function startHeartbeat(clock: Clock, print: (line: string) => void): Heartbeat {
  const programs = new Set<RunningProgram>()
  let activity = { text: '', started: clock.now() }
  let lastOutput = clock.now()
  const noteOutput = () => void (lastOutput = clock.now())
  const noteActivity = (text: string) => {
    noteOutput()
    activity = { text: firstLine(text), started: clock.now() }
  }
  const stop = clock.every(checkMs, () => {
    const now = clock.now()
    if (now - lastOutput < silenceMs) return
    lastOutput = now
    print(formatHeartbeat(activity, [...programs], now))
  })
  return {
    stop,
    watchLog: (log) => watchLog(log, { clock, noteOutput, noteActivity }),
    watchOutput: (output) => ({
      ...output,
      writeUntrusted(text) {
        if (text.length > 0) noteOutput()
        return output.writeUntrusted(text)
      },
    }),
    watchRun: (run) => async (command, args, options) => {
      const program = { name: programName(command, args), started: clock.now(), describe: options?.describe }
      programs.add(program)
      try {
        return await run(command, args, options)
      } finally {
        programs.delete(program)
      }
    },
  }
}

interface LogWatcher {
  readonly clock: Clock
  readonly noteOutput: () => void
  readonly noteActivity: (text: string) => void
}

function watchLog(log: Log, { clock, noteOutput, noteActivity }: LogWatcher): Log {
  return {
    // Shown only if the job debugs its steps, so it is no sign of life.
    debug: (message) => log.debug(message),
    info(message) {
      noteActivity(message)
      log.info(message)
    },
    notice(message, at) {
      noteOutput()
      log.notice(message, at)
    },
    warning(message, at) {
      noteOutput()
      log.warning(message, at)
    },
    error(message, at) {
      noteOutput()
      log.error(message, at)
    },
    async group(title, work) {
      noteActivity(title)
      const started = clock.now()
      try {
        return await log.group(title, work)
      } finally {
        // Below the group, where it shows while the group is folded.
        if (clock.now() - started >= slowGroupMs) log.info(`${firstLine(title)}: took ${seconds(clock.now() - started)}`)
        noteOutput()
      }
    },
  }
}

function formatHeartbeat(
  activity: { readonly text: string; readonly started: number },
  programs: readonly RunningProgram[],
  now: number,
): string {
  const shown = activity.text === '' ? 'starting' : activity.text
  const running = programs.map(({ name, started, describe }) => {
    const detail = describe?.() ?? ''
    return `${name} for ${seconds(now - started)}${detail === '' ? '' : `, ${detail}`}`
  })
  const list = running.length === 0 ? '' : ` [${running.join('; ')}]`
  return `Still working after ${seconds(now - activity.started)}: ${shown}${list}`
}

function seconds(ms: number): string {
  return `${Math.round(ms / 1000)} s`
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? ''
}
