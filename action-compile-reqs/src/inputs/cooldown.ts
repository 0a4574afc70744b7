const hour = 60 * 60 * 1000
const unitLengths: Readonly<Record<string, number>> = { h: hour, d: 24 * hour, w: 7 * 24 * hour }

/** `7 days`, `12 hours`, `1 week`, and the ISO 8601 forms `P7D`, `P1W` and `PT12H`. */
const durationPattern = /^(?:(?<count>\d+)\s*(?<unit>hour|day|week)s?|P(?<isoCount>\d+)(?<isoUnit>[DW])|PT(?<hours>\d+)H)$/i

/**
 * The time that lies a duration before now; undefined if the text is no duration. Counted from the start of the day, or of the hour for
 * hours, so that a run that is repeated on the same day chooses the same versions.
 */
export function cooldownStart(text: string, now: Date): string | undefined {
  const { count, unit, isoCount, isoUnit, hours } = durationPattern.exec(text.trim())?.groups ?? {}
  const amount = count ?? isoCount ?? hours
  if (amount === undefined) return undefined
  const length = unitLengths[(unit ?? isoUnit ?? 'h').charAt(0).toLowerCase()] ?? 0
  const step = Math.min(length, 24 * hour)
  const start = Math.floor(now.getTime() / step) * step - Number(amount) * length
  return new Date(start).toISOString().replace('.000Z', '+00:00')
}
