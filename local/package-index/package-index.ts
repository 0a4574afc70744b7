import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { normalizeName } from '#shared/requirements/normalize-name.js'

/** A small replacement of a package index, on 127.0.0.1: it takes uploads with its token, and shows simple pages to everyone. */
export interface LocalPackageIndex {
  /** Where files are uploaded to; the simple pages are at `simple/` below it. */
  readonly url: string
  readonly token: string
  /** Names of the uploaded files. */
  files(): string[]
  close(): Promise<void>
}

interface IndexedFile {
  readonly project: string
  readonly content: Buffer
  readonly sha256: string
}

interface Answer {
  readonly status: number
  readonly reason?: string
  readonly type?: string
  readonly body?: Buffer | string
}

/** Starts an index that keeps the uploaded files in a folder. Sources: PyPA "Upload API" and "Simple repository API". */
export async function startPackageIndex(folder: string): Promise<LocalPackageIndex> {
  await mkdir(folder, { recursive: true })
  const token = `local-${randomUUID()}`
  const files = new Map<string, IndexedFile>()
  const server = createServer((request, response) => void serve(request, response))
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const answer = await handle(request).catch((): Answer => ({ status: 500 }))
    response.writeHead(answer.status, answer.reason ?? '', { 'content-type': answer.type ?? 'text/plain' }).end(answer.body ?? '')
  }
  const handle = async (request: IncomingMessage): Promise<Answer> => {
    if (request.method !== 'POST') return read(files, request.url ?? '')
    const isAllowed = request.headers.authorization === `Basic ${Buffer.from(`__token__:${token}`).toString('base64')}`
    return isAllowed ? await upload(files, folder, request) : { status: 403, reason: 'Invalid token' }
  }
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    token,
    files: () => [...files.keys()],
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** A file that the index has is accepted again with the same content, as PyPI does. Source: warehouse, forklift/legacy.py. */
async function upload(files: Map<string, IndexedFile>, folder: string, request: IncomingMessage): Promise<Answer> {
  const fields = readForm(await buffer(request), request.headers['content-type'] ?? '')
  const [file, project] = [fields.get('content'), fields.get('name')?.content.toString()]
  if (file?.fileName === undefined || project === undefined) return { status: 400, reason: 'The form has no file or no name' }
  const name = basename(file.fileName)
  const { content } = file
  const sha256 = createHash('sha256').update(content).digest('hex')
  if ((files.get(name)?.sha256 ?? sha256) !== sha256) return { status: 400, reason: 'File already exists' }
  await writeFile(join(folder, name), content)
  files.set(name, { project: normalizeName(project), content, sha256 })
  return { status: 200 }
}

interface FormField {
  readonly fileName: string | undefined
  readonly content: Buffer
}

/** The fields of a form, by name. Source: RFC 7578, "multipart/form-data". */
function readForm(body: Buffer, type: string): Map<string, FormField> {
  const [, boundary] = /boundary="?([^";]+)/.exec(type) ?? []
  const fields = new Map<string, FormField>()
  if (boundary === undefined) return fields
  // Each byte is one character.
  for (const part of `\r\n${body.toString('latin1')}`.split(`\r\n--${boundary}`)) {
    const [, head = '', content = ''] = /^\r\n([\s\S]*?)\r\n\r\n([\s\S]*)$/.exec(part) ?? []
    const [, name] = /\bname="([^"]*)"/.exec(head) ?? []
    const [, fileName] = /\bfilename="([^"]*)"/.exec(head) ?? []
    if (name !== undefined) fields.set(name, { fileName, content: Buffer.from(content, 'latin1') })
  }
  return fields
}

function read(files: ReadonlyMap<string, IndexedFile>, path: string): Answer {
  const [, kind, name = ''] = /^\/(simple|files)\/([^/]+)\/?$/.exec(decodeURIComponent(path)) ?? []
  const file = files.get(name)
  if (kind === 'files' && file !== undefined) return { status: 200, type: 'application/octet-stream', body: file.content }
  const links = [...files]
    .filter(([, { project }]) => kind === 'simple' && project === name)
    .map(([each, { sha256 }]) => `<a href="/files/${encodeURIComponent(each)}#sha256=${sha256}">${each}</a><br>`)
  if (links.length === 0) return { status: 404 }
  return { status: 200, type: 'text/html', body: `<!DOCTYPE html>\n${links.join('\n')}\n` }
}
