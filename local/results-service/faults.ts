/** One fault to inject into a request. */
export interface Fault {
  /** The Twirp method (`CreateCacheEntry`, …) or the blob operation (`PutBlob`, `PutBlock`, `PutBlockList`, `GetBlob`). */
  readonly method: string
  /** Status of the response; without it the request is only delayed. */
  readonly status?: number
  /** Text of the response. Defaults to a Twirp error. */
  readonly body?: string
  /** Delay of the response in milliseconds. */
  readonly delayMs?: number
  /** Work to finish before the response, such as the request of another job. */
  readonly before?: () => Promise<unknown>
  /** Closes the connection without a response. */
  readonly reset?: boolean
  /** Number of requests that get the fault. Defaults to 1. */
  readonly times?: number
}

export interface FaultQueue {
  /** Appends a fault. */
  add(fault: Fault): void
  /** Takes the first fault for this method. */
  take(method: string): Fault | undefined
}

/** Creates the queue of faults of one service: first in, first out for each method. */
export function createFaultQueue(initial: readonly Fault[]): FaultQueue {
  const waiting: { fault: Fault; remaining: number }[] = []
  const add = (fault: Fault) => {
    waiting.push({ fault, remaining: fault.times ?? 1 })
  }
  initial.forEach(add)
  return {
    add,
    take(method) {
      const index = waiting.findIndex(({ fault }) => fault.method === method)
      const found = waiting[index]
      if (found === undefined) return undefined
      found.remaining -= 1
      if (found.remaining <= 0) waiting.splice(index, 1)
      return found.fault
    },
  }
}
