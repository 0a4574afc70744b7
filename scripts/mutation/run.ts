/**
 * Changes the sources that `stryker.config.json` names, one operator, text or call at a time, and runs their unit tests on each change.
 * Fails if too few changes are noticed. Prints the score, and adds it to the job summary in CI.
 */
import { appendFileSync } from 'node:fs'
import type { MutantResult } from '@stryker-mutator/api/core'
import { Stryker } from '@stryker-mutator/core'
import { relativePosixPath } from '#shared/files/paths.js'
import { renderTable } from '#shared/format/markdown.js'
import { root } from '../repository.js'
import { scoreByFile } from './score.js'

const results: readonly MutantResult[] = await new Stryker({}).runMutationTest()
const scores = scoreByFile(results.map((result) => ({ ...result, fileName: relativePosixPath(root, result.fileName) })))
const { GITHUB_STEP_SUMMARY: summary = '' } = process.env
if (summary !== '') {
  const rows = scores.map(({ file, percent, noticed, total }) => [file, `${percent.toFixed(1)} %`, `${noticed} of ${total}`])
  appendFileSync(summary, `### Changes that tests notice\n\n${renderTable(['file', 'score', 'changes'], rows)}\n`)
}
