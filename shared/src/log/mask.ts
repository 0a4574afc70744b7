/** The shortest text that is masked: masking shorter ones would make logs unreadable. */
const minLength = 4

/**
 * The texts to register with the runner to mask a secret: the whole, each of its lines, and the Base64 of the whole.
 * A log shows a multi-line value line by line, so masking only the whole would hide nothing.
 */
export function maskedForms(secret: string): string[] {
  const lines = secret.split(/\r?\n/).map((line) => line.trim())
  const forms = [secret.trim(), ...lines, Buffer.from(secret).toString('base64')]
  return [...new Set(forms.filter((form) => form.length >= minLength))]
}
