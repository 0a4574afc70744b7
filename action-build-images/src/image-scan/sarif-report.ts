import { readFile, rename, writeFile } from 'node:fs/promises'
import type { ActionContext } from '#shared/context/action-context.js'

/** The part of a report that is used. Source: OASIS, SARIF 2.1.0, sections 3.14 and 3.17. */
interface SarifRun {
  readonly results?: readonly unknown[] | null
  readonly automationDetails?: { readonly id?: string }
}

/**
 * Reads the report of a scanner, and gives each of its runs a category unless the scanner has: GitHub rejects an upload in which two runs of
 * one tool have the same, as of two images. Returns the number of results; undefined, with a warning, if there is no report. Source: GitHub
 * Docs, "SARIF support for code scanning", `runAutomationDetails`.
 */
export async function finishReport(log: ActionContext['log'], path: string, image: string): Promise<number | undefined> {
  try {
    const report = JSON.parse(await readFile(path, 'utf8')) as { readonly runs?: readonly SarifRun[] }
    const runs = (report.runs ?? []).map((run, index) => addCategory(run, index === 0 ? image : `${image}-${index + 1}`))
    await writeFile(`${path}.new`, JSON.stringify({ ...report, runs }))
    await rename(`${path}.new`, path)
    return runs.reduce((sum, { results }) => sum + (results?.length ?? 0), 0)
  } catch {
    log.warning(`${image}: \`scan-command\` wrote no SARIF report to {sarif}`)
    return undefined
  }
}

/** What stands before the last slash is the category. */
function addCategory(run: SarifRun, category: string): SarifRun {
  const { id = '' } = run.automationDetails ?? {}
  return id === '' ? { ...run, automationDetails: { ...run.automationDetails, id: `images/${category}/` } } : run
}
