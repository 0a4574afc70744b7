import { closest, distance } from 'fastest-levenshtein'
import type { ActionContext } from '#shared/context/action-context.js'
import type { RunLinter } from './lint-result.js'

/**
 * Warns about classifiers that PyPI does not know or has replaced. It is no error, because PyPI may have new ones. Those that begin with
 * `Private ::` are meant to be rejected. Source: PyPI "Classifiers"; trove-classifiers, README.
 */
export async function warnAboutClassifiers(
  log: Pick<ActionContext['log'], 'warning'>,
  runLinter: RunLinter,
  classifiers: readonly string[],
): Promise<void> {
  if (classifiers.length === 0 || classifiers.some((classifier) => classifier.startsWith('Private ::'))) return
  const { code, lines: known } = await runLinter('trove_classifiers', [])
  if (code !== 0) return
  for (const classifier of classifiers.filter((each) => !known.includes(each))) {
    const nearest = closest(classifier, known)
    const isNear = distance(classifier, nearest) <= classifier.length / 3
    const fix = isNear ? ` Did you mean \`${nearest}\`?` : ' See https://pypi.org/classifiers/.'
    log.warning(`PyPI will reject the classifier \`${classifier}\`, unless it is newer than this release of the action.${fix}`)
  }
}
