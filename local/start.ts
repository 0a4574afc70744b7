import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CancelledError, UserError } from '#shared/errors.js'
import { createOutput } from '#shared/log/output.js'
import { createRunner } from '#shared/process/runner.js'
import { gatherFacts } from './report/collect-outputs.js'
import { tellStory } from './report/run-summary.js'
import { saveReleases } from './report/save-outputs.js'
import { readOptions, usage } from './session/options.js'
import type { Session } from './session/run-session.js'
import { runSession } from './session/run-session.js'

const say = (line: string) => console.log(line)
const cancel = new AbortController()
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(name, () => cancel.abort(new CancelledError(`Ended by ${name}; everything that was started is being ended too`)))

try {
  const options = readOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd())
  if (options.help) say(usage)
  else {
    const root = fileURLToPath(new URL('..', import.meta.url))
    const run = createRunner({ output: createOutput(process.stdout), signal: cancel.signal })
    say(`Running the workflows of ${options.repo ?? 'the example'} on this machine, as GitHub would`)
    const { results } = await runSession({ root, options, env: process.env, run, say, conclude })
    process.exitCode = results.every(({ ok }) => ok) ? 0 : 1
  }
} catch (error) {
  const known = error instanceof UserError || error instanceof CancelledError
  console.error(known ? error.message : error)
  process.exitCode = error instanceof CancelledError ? 130 : 1
}

async function conclude({ consumer, results, github, folder }: Session): Promise<void> {
  const slug = `${consumer.owner}/${consumer.repo}`
  const releases = await saveReleases(github.url, github.token, slug, join(folder, 'releases'))
  const facts = gatherFacts(
    results.flatMap(({ outputs }) => outputs),
    releases,
  )
  const workflows = results.map(({ workflow, ok, seconds }) => ({ file: workflow.file, ok, seconds }))
  await writeFile(join(folder, 'story.json'), JSON.stringify({ workflows, ...facts }, null, 2))
  for (const line of tellStory({ facts, results, folder, remote: consumer.remote })) say(line)
}
