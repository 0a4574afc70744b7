import { pins } from './lock.js'

/** What happened to one pin of a lock. */
export interface Change {
  readonly package: string
  /** undefined when the pin is new. */
  readonly before: string | undefined
  /** undefined when the pin is gone. */
  readonly after: string | undefined
}

/** The pins that differ between two texts of a lock, by name; '' stands for a lock that does not exist. */
export function difference(before: string, after: string): Change[] {
  const [old, now] = [pins(before), pins(after)]
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort()
    .map((name) => ({ package: name, before: old.get(name), after: now.get(name) }))
    .filter((change) => change.before !== change.after)
}
