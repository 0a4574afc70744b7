import type { ActionContext } from '#shared/context/action-context.js'
import type { KnownCredential } from './known-credentials.js'
import { redact } from './known-credentials.js'

/** The context whose log masks the credentials, and whose outputs and summary show `***` in place of them. */
export function withoutCredentials<Context extends Pick<ActionContext, 'mask' | 'setOutput' | 'summary'>>(
  context: Context,
  credentials: readonly KnownCredential[],
): Context {
  if (credentials.length === 0) return context
  for (const { secret } of credentials) context.mask(secret)
  const { summary } = context
  return {
    ...context,
    setOutput: (name: string, value: unknown) => context.setOutput(name, redactValue(value, credentials)),
    summary: { ...summary, add: (markdown: string) => summary.add(redact(markdown, credentials)) },
  }
}

function redactValue(value: unknown, credentials: readonly KnownCredential[]): unknown {
  if (typeof value === 'string') return redact(value, credentials)
  if (typeof value !== 'object' || value === null) return value
  return JSON.parse(redact(JSON.stringify(value), credentials)) as unknown
}
