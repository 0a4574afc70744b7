import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CancelledError, UserError } from '#shared/errors.js'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { createRunner } from '#shared/process/runner.js'
import { collectOutputs } from './report/collect-outputs.js'
import { formatSummary } from './report/run-summary.js'
import { saveReleases } from './report/save-outputs.js'
import { readOptions, usage } from './session/options.js'
import type { FinishedSession } from './session/run-session.js'
import { runSession } from './session/run-session.js'

const print = (line: string) => console.log(line)
const cancellation = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => cancellation.abort(new CancelledError(`Cancelled by ${signal}; stopping everything that was started`)))

try {
  await main()
} catch (error) {
  const isExpected = error instanceof UserError || error instanceof CancelledError
  console.error(isExpected ? error.message : error)
  process.exitCode = error instanceof CancelledError ? 130 : 1
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd())
  if (options.help) {
    print(usage)
    return
  }
  const root = fileURLToPath(new URL('..', import.meta.url))
  const run = createRunner({ output: createStdoutWriter(process.stdout), signal: cancellation.signal })
  print(`Running the workflows of ${options.repo ?? 'the example'} on this machine, as GitHub would`)
  const results = await runSession({ root, options, env: process.env, run, print, onFinish: report })
  process.exitCode = results.every(({ ok }) => ok) ? 0 : 1
}

/** Saves the releases and `summary.json`, and prints the summary. */
async function report({ repository, results, github, folder }: FinishedSession): Promise<void> {
  const releases = await saveReleases({
    apiUrl: github.url,
    token: github.token,
    slug: `${repository.owner}/${repository.repo}`,
    folder: join(folder, 'releases'),
  })
  const outputs = collectOutputs(
    results.flatMap((result) => result.outputs),
    releases,
  )
  const workflows = results.map(({ workflow, ok, seconds }) => ({ file: workflow.file, ok, seconds }))
  await writeFile(join(folder, 'summary.json'), JSON.stringify({ workflows, ...outputs }, null, 2))
  const lines = formatSummary({ outputs, results, folder, bareRepository: repository.bareRepository })
  for (const line of lines) print(line)
}
