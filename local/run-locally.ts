import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { collectPageData } from './page/page-data.js'
import { collectOutputs } from './report/collect-outputs.js'
import { installRelease } from './report/install-release.js'
import { formatSummary } from './report/run-summary.js'
import { saveReleases } from './report/save-outputs.js'
import type { FinishedSession, SessionOptions } from './session/run-session.js'
import { runSession } from './session/run-session.js'

/** Runs the workflows of a repository on this machine, and prints a summary. Returns whether all of them succeeded. */
export async function runLocally(session: Omit<SessionOptions, 'onFinish'>): Promise<boolean> {
  const { options, print } = session
  print(`Running the workflows of ${options.repo ?? 'the example'} on this machine, as GitHub would`)
  const results = await runSession({ ...session, onFinish: async (finished) => await report(finished, session) })
  return results.every(({ ok }) => ok)
}

/** Saves the releases, `summary.json` and the page of the run, prints the summary, and installs what was published. */
async function report(
  { repository, results, github, packageIndex, folder }: FinishedSession,
  { root, env, run, print }: Pick<SessionOptions, 'root' | 'env' | 'run' | 'print'>,
): Promise<void> {
  const { writePage } = await import('./page/write-page.js')
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
  const page = await writePage(
    { folder, root },
    collectPageData({ repository: repository.repo, results, outputs, releases, folder }),
  )
  const lines = formatSummary({ page, outputs, results, folder, bareRepository: repository.bareRepository })
  for (const line of lines) print(line)
  const target = join(folder, 'installed')
  const installed = await installRelease({ index: packageIndex, outputs, target, run, env })
  if (installed !== undefined) print(`pip installed ${installed} from the local package index`)
}
