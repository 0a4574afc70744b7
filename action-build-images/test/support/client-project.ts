import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createLog } from '#shared/log/log.js'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { createRunner } from '#shared/process/runner.js'
import { root } from '../../../scripts/repository.js'
import { createEnvironment } from '../../../shared/test/support/install-packages.js'

/** Every package pinned, so that the document does not change with the day. httpx and attrs are what the client itself needs. */
const lock = `annotated-types==0.7.0
anyio==4.9.0
attrs==25.3.0
certifi==2025.7.14
fastapi==0.115.14
h11==0.16.0
httpcore==1.0.9
httpx==0.28.1
idna==3.10
pydantic==2.11.7
pydantic-core==2.33.2
sniffio==1.3.1
starlette==0.46.2
typing-extensions==4.14.1
typing-inspection==0.4.1
`

/** A FastAPI app. */
export const app = `import os
from fastapi import FastAPI
from pydantic import BaseModel


class Health(BaseModel):
    status: str
    secret: str | None = None


app = FastAPI(title=os.environ.get("TITLE", "Shop"), version="1.0")


@app.get("/health", operation_id="health")
def health() -> Health:
    return Health(status="ok")
`

/** One more route. */
export const more = `

@app.get("/items/{number}", operation_id="item")
def item(number: int) -> Health:
    return Health(status=str(number))
`

export const files = {
  'docker/one.Dockerfile': 'FROM python:3.12-slim\n',
  'requirements/backend.txt': lock,
  'src/shop/__init__.py': '',
  'src/shop/app.py': app,
}
export const inputs = { catalogue: 'false', client: 'shop.app:app', 'client-directory': 'src/shop_client' }
/** Every file below a folder, with its text. */
export const tree = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )

const quiet = createStdoutWriter({ write: () => true })
/** What a step of the client gets of the context. */
export const ports = {
  run: createRunner({ output: quiet, signal: new AbortController().signal }),
  log: createLog(quiet),
  env: process.env,
  actionPath: join(root, 'action-build-images'),
}

/** An interpreter that has what the app of the shop needs. */
export async function installTestApp(): Promise<string> {
  return await createEnvironment(...lock.trim().split('\n'))
}
