import { setTimeout } from 'node:timers/promises'

/** Waits, in milliseconds; a cancellation ends it and is thrown as what it is. */
export async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal }).catch(() => signal.throwIfAborted())
}
