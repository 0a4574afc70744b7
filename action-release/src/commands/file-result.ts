import type { IconState } from '#shared/format/state-icon.js'
import { addStateIcon } from '#shared/format/state-icon.js'

/** What a run did to a file, or would do without `dry-run`. */
export type FileResult =
  | 'unchanged'
  | 'written'
  | 'would be written'
  | 'uploaded'
  | 'would be uploaded'
  | 'attested'
  | 'would be attested'

const icons: Readonly<Record<FileResult, IconState>> = {
  unchanged: 'success',
  written: 'changed',
  'would be written': 'planned',
  uploaded: 'changed',
  'would be uploaded': 'planned',
  attested: 'changed',
  'would be attested': 'planned',
}

/** A result as a cell of the job summary. */
export function renderFileResult(result: FileResult): string {
  return addStateIcon(icons[result], result)
}
