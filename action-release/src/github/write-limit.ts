/** GitHub accepts 80 requests per minute that create content; some are left to others. Source: GitHub REST API, "Rate limits". */
const writesPerMinute = 70
const minuteMs = 60_000

/** Milliseconds to wait before the next request that writes, given the times of those before it in milliseconds. */
export function delayBeforeWrite(times: readonly number[], now: number): number {
  const recent = times.filter((time) => time > now - minuteMs)
  const oldest = recent.at(-writesPerMinute)
  return oldest === undefined ? 0 : oldest + minuteMs - now
}
