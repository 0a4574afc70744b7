import type { ActionContext } from '#shared/context/action-context.js'
import type { InputReader } from '#shared/inputs/input-reader.js'
import { readInputs } from '#shared/inputs/input-reader.js'
import { readNotesInputs } from './notes-inputs.js'
import { optionalText } from './optional-text.js'
import { readPullRequestInputs } from './pull-request-inputs.js'
import { readCommitInputs, readTagInputs } from './tag-inputs.js'
import type { Inputs, Mode } from './types.js'
import { modes } from './types.js'
import { readVersionInputs } from './version-inputs.js'

/** Reads and validates the inputs, and masks the secrets. Throws one `UserError` for all invalid inputs. */
export function readReleaseInputs(context: Pick<ActionContext, 'env' | 'workspace' | 'mask'>): Inputs {
  return readInputs(context, (input) => {
    maskSecrets(context, input)
    const mode = readMode(input)
    const dryRun = input.flag('dry-run')
    return {
      mode,
      dryRun,
      token: readToken(input, { isRequired: mode !== 'write-version' && !dryRun }),
      branch: optionalText(input, 'branch'),
      version: readVersionInputs(context.workspace, input, mode),
      commit: readCommitInputs(input),
      tag: readTagInputs(input, dryRun),
      policy: {
        adopt: input.flag('adopt'),
        allowBackport: input.flag('allow-backport'),
        onProtected: input.choice('on-protected', ['fail', 'pull-request']),
      },
      assets: { patterns: input.lines('assets'), artifact: optionalText(input, 'artifact') },
      notes: readNotesInputs(input),
      pullRequest: readPullRequestInputs(input, mode),
    }
  })
}

function maskSecrets({ mask }: Pick<ActionContext, 'mask'>, input: InputReader): void {
  const token = input.secret('token').trim()
  if (token !== '') mask(token)
  const signingKey = input.secret('signing-key')
  if (signingKey.trim() !== '') mask(signingKey)
}

function readMode(input: InputReader): Mode {
  return input.choice('mode', modes)
}

function readToken(input: InputReader, { isRequired }: { readonly isRequired: boolean }): string | undefined {
  const token = input.secret('token').trim()
  if (token !== '') return token
  if (isRequired)
    input.reject('token', 'is empty', 'Remove it to use the token of the run, and give the job `permissions: contents: write`')
  return undefined
}
