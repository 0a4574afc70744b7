import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import type { Env } from '#shared/process/env.js'
import { lastLine } from '#shared/process/runner.js'
import type { ClientInputs } from '../inputs/client-inputs.js'

const exportMinutes = 5

/** What `export_openapi.py` writes. */
type ExportAnswer = { readonly document: object } | ExportProblem

interface ExportProblem {
  readonly problem: 'import' | 'attribute' | 'app' | 'document'
  readonly detail: string
  readonly file?: string
  readonly line?: number
}

/** Variables of the job that the app gets: where programs and folders are, and the mark of the step's processes. */
const passedVariables = /^(PATH|HOME|USER|LOGNAME|TMPDIR|TEMP|TMP|SYSTEMROOT|SSL_CERT_FILE|SSL_CERT_DIR|ELEANOR_STEP)$/i

const startNothing = 'Start nothing when the module is imported; start it in the lifespan of the app'

/**
 * Imports the app and returns its OpenAPI document as JSON with sorted keys. The app is imported from `src` if that folder exists,
 * else from the workspace, in a separate process: it may print, hang or end the interpreter. Writes nothing into the workspace.
 * Source of the notation of the app: uvicorn, "APP".
 */
export async function exportOpenApi(
  context: Pick<ActionContext, 'run' | 'env' | 'workspace' | 'actionPath'>,
  interpreter: string,
  { app, env: appEnv }: Pick<ClientInputs, 'app' | 'env'>,
  folder: string,
): Promise<string> {
  const { workspace } = context
  const source = existsSync(join(workspace, 'src')) ? join(workspace, 'src') : workspace
  const answerFile = join(folder, 'answer.json')
  const script = join(context.actionPath, 'tools', 'export_openapi.py')
  // Not isolated by -I, which would ignore PYTHONHASHSEED.
  const args = ['-s', '-P', '-B', script, source, app, workspace, answerFile]
  const options = { cwd: workspace, env: createAppEnv(context.env, appEnv), timeoutMs: exportMinutes * 60_000 }
  const { code, timedOut, stderr } = await context.run(interpreter, args, options)
  if (timedOut) throw new UserError(`The app \`${app}\` returned no API within ${exportMinutes} minutes`, { fix: startNothing })
  const answer = await readAnswer(answerFile)
  if (answer === undefined)
    throw new UserError(`The app \`${app}\` ended Python with exit code ${code} when it was imported`, {
      why: lastLine(stderr),
      fix: startNothing,
    })
  if ('problem' in answer) throw describeProblem(app, answer)
  return `${JSON.stringify(answer.document, null, 2)}\n`
}

/** Fixes what may change the document from one machine to another: the order of sets, the language of messages and the time zone. */
function createAppEnv(env: Env, appEnv: Readonly<Record<string, string>>): Env {
  const passed = Object.entries(env).filter(([name]) => passedVariables.test(name))
  return { ...Object.fromEntries(passed), LC_ALL: 'C.UTF-8', TZ: 'UTC', PYTHONHASHSEED: '0', ...appEnv }
}

async function readAnswer(file: string): Promise<ExportAnswer | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  return text === undefined ? undefined : (JSON.parse(text) as ExportAnswer)
}

function describeProblem(app: string, { problem, detail, file, line = 1 }: ExportProblem): UserError {
  const at = file === undefined ? {} : { at: { file, line } }
  const [module = '', attribute = ''] = app.split(':')
  switch (problem) {
    case 'import':
      return new UserError(`The module \`${module}\` of \`client\` cannot be imported`, {
        why: detail,
        fix: 'Add what it needs to `client-requirements` or `client-env`: it is imported from `src` with these alone',
        ...at,
      })
    case 'attribute':
      return new UserError(`\`client\` does not name an app: ${detail}`, {
        fix: 'Name the attribute that holds the app',
      })
    case 'document':
      return new UserError(`The app \`${app}\` fails to describe its API`, { why: detail, ...at })
    case 'app':
      return new UserError(`\`${attribute}\` in \`${module}\` is not a FastAPI app but of the type ${detail}`, {
        fix: 'The app needs a method `openapi()`: name the attribute that holds the app, not a function that creates it',
      })
  }
}
