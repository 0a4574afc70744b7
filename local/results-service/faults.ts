/** One fault to inject: what the service answers instead of doing its work. */
export interface Fault {
  /** The Twirp method (`CreateCacheEntry`, …) or the blob operation (`PutBlob`, `PutBlock`, `PutBlockList`, `GetBlob`). */
  readonly method: string
  /** Status of the answer; without it the request is only delayed and then served. */
  readonly status?: number
  /** Text of the answer; by default a Twirp error. */
  readonly body?: string
  /** How long to wait before the answer. */
  readonly delayMs?: number
  /** Whether the connection is cut without an answer. */
  readonly reset?: boolean
  /** How many requests it meets (default: 1). */
  readonly times?: number
}

export interface FaultQueue {
  /** Adds a fault behind those that wait. */
  add(fault: Fault): void
  /** Takes the first fault that waits for this method. */
  take(method: string): Fault | undefined
}

/** The faults of one service, first in first out for each method. */
export function faultQueue(initial: readonly Fault[]): FaultQueue {
  const waiting: { fault: Fault; left: number }[] = []
  const add = (fault: Fault) => {
    waiting.push({ fault, left: fault.times ?? 1 })
  }
  initial.forEach(add)
  return {
    add,
    take(method) {
      const index = waiting.findIndex(({ fault }) => fault.method === method)
      const found = waiting[index]
      if (found === undefined) return undefined
      found.left -= 1
      if (found.left <= 0) waiting.splice(index, 1)
      return found.fault
    },
  }
}
