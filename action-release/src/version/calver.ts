import type { VersionParts } from './version-parts.js'

/** The number that each part of a format means. Source: calver.org, "Scheme". PEP 440 removes leading zeros, so `0M` is the same as `MM`. */
const dateParts: Readonly<Record<string, (day: Date) => number>> = {
  YYYY: (day) => day.getUTCFullYear(),
  YY: (day) => day.getUTCFullYear() - 2000,
  '0Y': (day) => day.getUTCFullYear() - 2000,
  MM: (day) => day.getUTCMonth() + 1,
  '0M': (day) => day.getUTCMonth() + 1,
  WW: weekOf,
  '0W': weekOf,
  DD: (day) => day.getUTCDate(),
  '0D': (day) => day.getUTCDate(),
}

/** Whether a text is a format such as `YYYY.MM.MICRO`: it begins with the year, and `MICRO`, a counter, can only be the last part. */
export function isCalverFormat(text: string): boolean {
  const parts = text.split('.')
  const dates = parts.at(-1) === 'MICRO' ? parts.slice(0, -1) : parts
  return /^(YYYY|YY|0Y)$/.test(dates[0] ?? '') && dates.every((part) => part in dateParts)
}

/** Returns the release numbers of a day, in UTC. `MICRO` starts at 0 and counts the releases of that date. */
export function bumpCalver(current: Pick<VersionParts, 'release' | 'pre' | 'dev'>, format: string, day: Date): number[] {
  const parts = format.split('.')
  const date = parts.flatMap((part) => dateParts[part]?.(day) ?? [])
  if (parts.at(-1) !== 'MICRO') return date
  const isSameDate = date.every((number, index) => current.release[index] === number)
  if (!isSameDate) return [...date, 0]
  const micro = current.release[date.length] ?? 0
  const awaitsFinalRelease = current.pre !== undefined || current.dev !== undefined
  return [...date, awaitsFinalRelease ? micro : micro + 1]
}

/** The week of the year, counted from 1, in steps of seven days from 1 January. */
function weekOf(day: Date): number {
  const start = Date.UTC(day.getUTCFullYear(), 0, 1)
  const days = Math.floor((Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()) - start) / 86_400_000)
  return Math.floor(days / 7) + 1
}
