import { maskedForms } from '#shared/log/mask.js'

/** Hides secrets in what is printed, which in a job is the runner's task. */
export interface Redactor {
  /** Hides the secret in everything that is printed from now on: the whole and each of its lines. */
  add(secret: string): void
  apply(text: string): string
}

export function createRedactor(): Redactor {
  const forms = new Set<string>()
  return {
    add(secret) {
      for (const form of maskedForms(secret)) forms.add(form)
    },
    // Longer forms first: a line of a key may be part of the whole.
    apply: (text) =>
      [...forms].sort((a, b) => b.length - a.length).reduce((result, form) => result.replaceAll(form, '***'), text),
  }
}
