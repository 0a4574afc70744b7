import { expect } from '@jest/globals'

/** A call that is rejected with one error, through an action and through the command. */
export interface RejectedCall {
  readonly files: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, string>>
  /** Place of the error: `file`, `file:line` or `file:line:column`. */
  readonly at?: string | RegExp
  /** The message, which names each input as `name`, without what an action or the command puts around it. */
  readonly error: RegExp
}

/** Calls by what is wrong with them. */
export type RejectedCalls = Readonly<Record<string, RejectedCall>>

export interface PrintedError {
  /** '' if there is no place. */
  readonly at: string
  readonly message: string
}

/** The errors in the output of an action, with each input as `name`. Source: GitHub "Workflow commands", setting an error message. */
export function parseActionErrors(stdout: string): PrintedError[] {
  return [...stdout.matchAll(/^::error(?: (.*?))?::(.*)$/gm)].map(([, properties = '', message = '']) => ({
    at: properties.replaceAll(/,?(?:file|line|col)=/g, ':').slice(1),
    message: decodeURIComponent(message.replaceAll(/%(?!0A|0D|25)/g, '%25')).replaceAll('Input `', '`'),
  }))
}

/** The errors that a call must give, as a matcher of jest for what `parseActionErrors` returns. */
export function matchesRejection({ at = '', error }: Pick<RejectedCall, 'at' | 'error'>): unknown[] {
  return [{ at: typeof at === 'string' ? at : expect.stringMatching(at), message: expect.stringMatching(error) }]
}
