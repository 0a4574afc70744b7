/** The time as progress needs it. Tests move their own. */
export interface Clock {
  /** Milliseconds since an arbitrary moment; never goes back. */
  now(): number
  /** Calls `tick` every so many milliseconds until the returned function is called. Keeps no process alive. */
  every(ms: number, tick: () => void): () => void
}

export const systemClock: Clock = {
  now: () => performance.now(),
  every(ms, tick) {
    const timer = setInterval(tick, ms)
    timer.unref()
    return () => clearInterval(timer)
  },
}
