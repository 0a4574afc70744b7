import type { IncomingMessage } from 'node:http'

/** A refusal in the words of Twirp. Source: https://twitchtv.github.io/twirp/docs/spec_v7.html#error-codes */
export class TwirpError extends Error {
  override readonly name = 'TwirpError'
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/** A Twirp request in JSON: fields in snake_case. */
export type Message = Readonly<Record<string, unknown>>

/** One call of a service. */
export type Method = (request: Message) => Promise<Message> | Message

const bodyLimit = 1024 * 1024

/** Reads a request's JSON body, at most 1 MiB. */
export async function readMessage(request: IncomingMessage): Promise<Message> {
  const text = await readText(request, bodyLimit)
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Message
  } catch {
    // Falls through to the refusal below.
  }
  throw new TwirpError(400, 'malformed', 'the body is not a JSON object')
}

/** Reads a request's body as text and refuses one that is longer than `limit` bytes. */
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

/** A text field that has to be there. */
export function text(message: Message, name: string): string {
  const value = message[name]
  if (typeof value === 'string' && value !== '') return value
  throw new TwirpError(400, 'invalid_argument', `${name} is missing`)
}

/** A field of any simple kind as text (`int64` is text or number in protobuf's JSON), or nothing. */
export function optional(message: Message, name: string): string | undefined {
  const value = message[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
