/**
 * Waits for all promises like `Promise.all`, but returns only after every one of them has settled: nothing still works in a folder
 * that the caller then removes. Throws the first failure in the order of the list.
 */
export async function settleAll<T extends readonly unknown[]>(work: { readonly [K in keyof T]: Promise<T[K]> }): Promise<T> {
  await Promise.allSettled(work)
  return await Promise.all(work)
}
