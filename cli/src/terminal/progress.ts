import type { Spinner } from 'yocto-spinner'
import type { Run } from '#shared/process/runner.js'
import type { Capabilities } from './capabilities.js'

/** Shows in the last line what is being done and for how long, while a program runs. */
export interface Progress {
  /** Sets what is being done. */
  setActivity(activity: string): void
  /** A runner that shows the progress of slow programs. */
  wrap(run: Run): Run
}

type Line = Pick<Spinner, 'start' | 'stop' | 'text'>

/** A program that ends sooner is not shown. */
const delayMs = 400

export function createProgress(stream: NodeJS.WriteStream, { isInteractive, hasUnicode }: Capabilities): Progress {
  let activity = 'Working'
  let running = 0
  let shown: Promise<Line> | undefined
  let timer: NodeJS.Timeout | undefined

  const show = () => {
    const started = performance.now() - delayMs
    const spinner = loadSpinner(stream, hasUnicode)
    shown = spinner
    void spinner.then((line) => {
      const update = () => {
        line.text = formatProgress(activity, (performance.now() - started) / 1000, stream.columns)
      }
      update()
      if (running === 0) return
      line.start()
      timer = setInterval(update, 1000)
    })
  }
  const hide = async () => {
    clearTimeout(timer)
    clearInterval(timer)
    timer = undefined
    const spinner = shown
    shown = undefined
    if (spinner !== undefined) (await spinner).stop()
  }

  return {
    setActivity: (text) => void (activity = text.split('\n')[0] ?? ''),
    wrap: (run) => async (command, args, options) => {
      if (!isInteractive) return await run(command, args, options)
      if (running++ === 0) timer = setTimeout(show, delayMs)
      try {
        return await run(command, args, options)
      } finally {
        if (--running === 0) await hide()
      }
    },
  }
}

/** One line that fits: a longer one would wrap and could not be redrawn. */
export function formatProgress(activity: string, seconds: number, columns = 80): string {
  const time = ` ${Math.round(seconds)} s`
  const room = Math.max(0, columns - time.length - 4)
  return `${activity.length > room ? `${activity.slice(0, Math.max(0, room - 3))}...` : activity}${time}`
}

async function loadSpinner(stream: NodeJS.WriteStream, hasUnicode: boolean): Promise<Line> {
  const { default: createSpinner } = await import('yocto-spinner')
  const ascii = { frames: ['-', '\\', '|', '/'], interval: 120 }
  return createSpinner({ stream, handleSignals: false, ...(hasUnicode ? {} : { spinner: ascii }) })
}
