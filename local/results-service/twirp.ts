import type { IncomingMessage } from 'node:http'

/** An error response of Twirp. Source: https://twitchtv.github.io/twirp/docs/spec_v7.html#error-codes */
export class TwirpError extends Error {
  override readonly name = 'TwirpError'
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

/** A Twirp message in JSON, with fields in snake_case. */
export type TwirpMessage = Readonly<Record<string, unknown>>

/** One method of a service. */
export type TwirpMethod = (request: TwirpMessage) => Promise<TwirpMessage> | TwirpMessage

const maxMessageLength = 1024 * 1024

/** Reads a request's JSON body, at most 1 MiB. */
export async function readMessage(request: IncomingMessage): Promise<TwirpMessage> {
  const requiredText = await readText(request, maxMessageLength)
  try {
    const value: unknown = JSON.parse(requiredText)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as TwirpMessage
  } catch {
    // Handled by the error below.
  }
  throw new TwirpError(400, 'malformed', 'the body is not a JSON object')
}

/** Reads a request's body as text. Fails if it is longer than `limit` bytes. */
export async function readText(request: IncomingMessage, limit: number): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = chunk as Buffer
    size += bytes.length
    if (size > limit) throw new TwirpError(413, 'resource_exhausted', `the body is larger than ${limit} bytes`)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** Returns a required text field. */
export function text(message: TwirpMessage, name: string): string {
  const value = message[name]
  if (typeof value === 'string' && value !== '') return value
  throw new TwirpError(400, 'invalid_argument', `${name} is missing`)
}

/** Returns an optional text or number field as text. In protobuf's JSON, an `int64` is either. */
export function optionalText(message: TwirpMessage, name: string): string | undefined {
  const value = message[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
