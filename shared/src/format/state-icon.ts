/** How something ended, for the eye: every word beside an icon says the same, because not everybody sees icons. */
export type IconState = 'success' | 'changed' | 'warning' | 'failure' | 'skipped' | 'planned'

/** The icons of job summaries, the same in all actions. */
const icons: Readonly<Record<IconState, string>> = {
  success: '✅',
  changed: '🔄',
  warning: '⚠️',
  failure: '❌',
  skipped: '⏭️',
  planned: '🕒',
}

/** Puts the icon of a state in front of its text in a job summary, e.g. `✅ passed`. */
export function addStateIcon(state: IconState, text: string): string {
  return `${icons[state]} ${text}`
}

/** The text without its icon, e.g. for a terminal. */
export function removeStateIcon(text: string): string {
  const icon = Object.values(icons).find((each) => text.startsWith(`${each} `))
  return icon === undefined ? text : text.slice(icon.length + 1)
}
