/** The shortest text worth hiding: a shorter one would blot out half of every log. */
const shortest = 4

/**
 * What has to be registered with the runner to hide a secret: the whole, each of its lines, and the base64 of the whole.
 * A value of several lines is shown line by line in a log, so the whole alone would hide nothing.
 */
export function maskedForms(secret: string): string[] {
  const lines = secret.split(/\r?\n/).map((line) => line.trim())
  const parts = [secret.trim(), ...lines, Buffer.from(secret).toString('base64')]
  return [...new Set(parts.filter((part) => part.length >= shortest))]
}
