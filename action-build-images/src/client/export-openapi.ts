import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { lastLine } from '#shared/process/runner.js'
import type { ClientInputs } from '../inputs/client-inputs.js'

const exportMs = 5 * 60_000

interface Problem {
  readonly problem: 'import' | 'attribute' | 'app' | 'document'
  readonly detail: string
  readonly file?: string
  readonly line?: number
}

/**
 * What an app may see of the job: where programs and folders are, and what marks the processes of a step. The rest would make its
 * document that of one machine.
 */
const passed = /^(PATH|HOME|USER|LOGNAME|TMPDIR|TEMP|TMP|SYSTEMROOT|SSL_CERT_FILE|SSL_CERT_DIR|ELEANOR_STEP)$/i

/**
 * Asks the app for its OpenAPI document, which is given as JSON with sorted keys. The app is imported from `src` where there is
 * one, else from the workspace, in a process of its own: it may print, hang or end the interpreter. Source of the form of the
 * name: uvicorn, "APP". Nothing is written into the workspace, unless the app does.
 */
export async function exportDocument(
  context: Pick<ActionContext, 'run' | 'env' | 'workspace' | 'actionPath'>,
  interpreter: string,
  { app, env: own }: Pick<ClientInputs, 'app' | 'env'>,
  folder: string,
): Promise<string> {
  const source = existsSync(join(context.workspace, 'src')) ? join(context.workspace, 'src') : context.workspace
  const file = join(folder, 'answer.json')
  const script = join(context.actionPath, 'tools', 'export_openapi.py')
  const kept = Object.entries(context.env).filter(([name]) => passed.test(name))
  // The order of sets, the language of messages and the time zone are in documents too.
  const env = { ...Object.fromEntries(kept), LC_ALL: 'C.UTF-8', TZ: 'UTC', PYTHONHASHSEED: '0', ...own }
  // Without -I, which would leave the hash seed out.
  const args = ['-s', '-P', '-B', script, source, app, context.workspace, file]
  const { code, timedOut, stderr } = await context.run(interpreter, args, { cwd: context.workspace, env, timeoutMs: exportMs })
  if (timedOut) throw new UserError(`The app \`${app}\` gave no API in ${exportMs / 60_000} minutes`, { fix: slow })
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined)
    throw new UserError(`The app \`${app}\` ended Python with exit code ${code} while it was imported`, {
      why: lastLine(stderr),
      fix: slow,
    })
  const answer = JSON.parse(text) as { readonly document: object } | Problem
  if ('problem' in answer) throw refusal(app, answer)
  return `${JSON.stringify(answer.document, null, 2)}\n`
}

const slow = 'Start nothing where the module is imported, only in its lifespan'

function refusal(app: string, { problem, detail, file, line = 1 }: Problem): UserError {
  const at = file === undefined ? {} : { at: { file, line } }
  const [module = '', attribute = ''] = app.split(':')
  if (problem === 'import')
    return new UserError(`The module \`${module}\` of \`client\` cannot be imported`, {
      why: detail,
      fix: 'It is imported from `src` with the packages of `client-requirements` and the variables of `client-env` alone',
      ...at,
    })
  if (problem === 'attribute')
    return new UserError(`The input \`client\` names no app: ${detail}`, { fix: 'Name the attribute that holds the app' })
  if (problem === 'document') return new UserError(`The app \`${app}\` fails to describe its API`, { why: detail, ...at })
  return new UserError(`\`${attribute}\` in \`${module}\` is no FastAPI app, but of the type ${detail}`, {
    fix: 'The app needs a method `openapi()`; name the attribute that holds it, not a function that makes it',
  })
}
