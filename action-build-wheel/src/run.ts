import type { ActionContext } from '#shared/context/action-context.js'
import { hideStepVariables } from '#shared/process/hidden-env.js'
import { readWheelInputs } from './inputs/read-inputs.js'
import { listPackages } from './packages/list-packages.js'
import { listGivenFiles } from './project/given-wheels.js'
import { discardEarlierResultsOnFailure } from './publish/discard-earlier-results.js'

/** Runs the whole action: gate, build and verification. Only a verified wheel reaches `out-dir` and the artifact. */
export async function buildWheel(context: ActionContext): Promise<void> {
  const inputs = await readWheelInputs(context)
  hideStepVariables(context.temp)
  const { directory, packages, build, previousWheel, wheels } = inputs
  const isSingle = packages.length === 0
  const directories = isSingle ? [directory] : await listPackages(directory, packages)
  const given = await listGivenFiles({ directory, patterns: wheels })
  const earlier = { directories, outDir: build.outDir, previousWheel, given }
  await discardEarlierResultsOnFailure(context, earlier, async () => {
    // Loaded only by the process that does the work, because the first one has replaced itself.
    if (isSingle) await (await import('./commands/build-project.js')).buildProject(context, inputs)
    else await (await import('./commands/build-packages.js')).buildPackages(context, inputs)
  })
}
