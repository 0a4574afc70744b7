import { setTimeout } from 'node:timers/promises'

/** Waits for so many milliseconds. An aborted signal ends the wait and its reason is thrown. */
export async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal }).catch(() => signal.throwIfAborted())
}
