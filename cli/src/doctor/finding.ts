/** One line of `eleanor doctor`. */
export interface Finding {
  readonly name: string
  /** `missing` if the repository needs it, `optional` if it is absent and nothing here needs it. */
  readonly state: 'ok' | 'optional' | 'missing'
  /** What was found, or what is missing and what for. */
  readonly detail: string
}

/** What the repository uses, as far as its files show. */
export interface Needs {
  readonly requirements: boolean
  readonly wheel: boolean
  readonly gate: boolean
  readonly images: boolean
}

export function ok(name: string, detail: string): Finding {
  return { name, state: 'ok', detail }
}

/** Something absent. It is a problem only if the repository needs it. */
export function absent(name: string, isNeeded: boolean, detail: string): Finding {
  return { name, state: isNeeded ? 'missing' : 'optional', detail }
}
