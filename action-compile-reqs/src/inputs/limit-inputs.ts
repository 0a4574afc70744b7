import type { EngineSettings, PackageLimits } from '../engine/settings.js'
import { cooldownStart } from './cooldown.js'
import type { RequirementsReader } from './input-definitions.js'
import { readPackageName } from './package-names.js'

type Limits = Pick<EngineSettings, 'excludeNewer' | 'excludeNewerOfRun' | 'excludeNewerPackages'>

/** An RFC 3339 date, or a time with an offset. */
const dateOrTimePattern = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d))?$/

/**
 * Reads which versions are too new. A date in the configuration is a lasting rule; a date of the caller and a duration only choose the
 * versions of one run.
 */
export function readLimits(input: RequirementsReader, now: Date): Limits {
  const text = input.text('exclude-newer')
  const cooldown = cooldownStart(text, now)
  if (text !== '' && cooldown === undefined) checkDate(input, 'exclude-newer', text)
  const lasting = input.configuredText('exclude-newer')
  return {
    excludeNewer: lasting !== undefined && cooldownStart(lasting, now) === undefined ? lasting : undefined,
    excludeNewerOfRun: cooldown ?? (input.isGiven('exclude-newer') && text !== '' ? text : undefined),
    excludeNewerPackages: readPackageLimits(input, now),
  }
}

function readPackageLimits(input: RequirementsReader, now: Date): PackageLimits {
  const entries = input.entries('exclude-newer-package').map(([name, value = '']): [string, string | false] => {
    const text = value.trim()
    const key = readPackageName(input, 'exclude-newer-package', name, 'numpy = 2 days')
    if (text === 'false') return [key, false]
    const limit = cooldownStart(text, now) ?? startOfDay(text)
    checkDate(input, 'exclude-newer-package', limit)
    return [key, limit]
  })
  return Object.fromEntries(entries)
}

/** pip would read a date in the time zone of the machine. */
function startOfDay(text: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00+00:00` : text.replace(/Z$/, '+00:00')
}

function checkDate(input: RequirementsReader, name: 'exclude-newer' | 'exclude-newer-package', text: string): void {
  if (dateOrTimePattern.test(text)) return
  const fix = 'Use a date such as 2026-11-01, a time such as 2026-11-01T00:00:00Z, or a duration such as 7 days'
  input.reject(name, `is \`${text}\`, which is neither a date nor a time`, fix)
}
