import { messageOf } from '#shared/errors.js'
import type { LockDiff } from '../notes/lock-diff.js'
import { parseLockDiff } from '../notes/lock-diff.js'
import type { ReleaseReader } from './input-definitions.js'
import { optionalText } from './optional-text.js'
import type { Mode, PullRequestInputs } from './types.js'

export function readPullRequestInputs(input: ReleaseReader, mode: Mode): PullRequestInputs {
  const branch = optionalText(input, 'pull-request-branch')
  if (mode === 'open-pull-request' && branch === undefined)
    input.reject('pull-request-branch', 'is missing', '`mode: open-pull-request` requires it')
  return { branch, title: input.text('pull-request-title'), lockDiff: readLockDiff(input) }
}

function readLockDiff(input: ReleaseReader): LockDiff {
  const text = input.text('lock-diff')
  if (text === '') return {}
  try {
    return parseLockDiff(text)
  } catch (error) {
    input.reject('lock-diff', `is not the output \`diff\` of action-compile-reqs: ${messageOf(error)}`)
    return {}
  }
}
