import type { CommandCall, ExitCode } from '../context/command-call.js'
import { runStepsWithCode } from '../context/run-steps.js'
import { checkRepository, findNeeds } from '../doctor/check-repository.js'
import { checkTools } from '../doctor/check-tools.js'
import { formatFindings } from '../doctor/format-findings.js'

/** `eleanor doctor`: prints what this machine has, and what is missing and what for. Fails if the repository needs it. */
export async function doctor(call: CommandCall): Promise<ExitCode> {
  return await runStepsWithCode(call, {
    action: 'action-compile-reqs',
    async run(context, session) {
      const needs = await findNeeds(context)
      const [tools, repository] = [await checkTools(context, needs), await checkRepository(context, needs)]
      const findings = [...tools, ...repository]
      if (call.json) context.setOutput('findings', findings)
      else for (const line of formatFindings(findings, session.hasUnicode)) session.print(line)
      return findings.some(({ state }) => state === 'missing') ? 1 : 0
    },
  })
}
