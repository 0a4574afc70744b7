import type { ActionContext } from '#shared/context/action-context.js'
import { readInputs } from '#shared/inputs/read-inputs.js'
import { checkAttestInputs } from './attest-inputs.js'
import { readGlobs } from './globs.js'
import { readIndexInputs } from './index-inputs.js'
import type { ReleaseReader } from './input-definitions.js'
import { releaseInputs } from './input-definitions.js'
import { readNotesInputs } from './notes-inputs.js'
import { optionalText } from './optional-text.js'
import { readPullRequestInputs } from './pull-request-inputs.js'
import { readCommitInputs, readTagInputs } from './tag-inputs.js'
import type { Inputs } from './types.js'
import { readVersionInputs } from './version-inputs.js'

/** Reads and validates the inputs, and masks the secrets. Throws one `UserError` for all invalid inputs. */
export async function readReleaseInputs(context: Pick<ActionContext, 'env' | 'workspace' | 'caller' | 'mask'>): Promise<Inputs> {
  return await readInputs(context, releaseInputs, (input) => {
    const mode = input.choice('mode')
    const dryRun = input.flag('dry-run')
    if (mode === 'attest') checkAttestInputs(input)
    return {
      mode,
      dryRun,
      token: readToken(input, {
        isRequired: !['write-version', 'publish-to-index'].includes(mode) && !dryRun,
        permission: mode === 'attest' ? 'attestations' : 'contents',
      }),
      hooks: input.flag('hooks'),
      branch: optionalText(input, 'branch'),
      version: readVersionInputs(context.workspace, input, mode),
      commit: readCommitInputs(input),
      tag: readTagInputs(input, { mayTag: mode === 'release' && !dryRun }),
      policy: {
        adopt: input.flag('adopt'),
        allowBackport: input.flag('allow-backport'),
        adoptDraft: input.flag('adopt-draft'),
        onProtected: input.choice('on-protected'),
        makeLatest: input.choice('make-latest'),
        discussionCategory: optionalText(input, 'discussion-category'),
      },
      assets: { patterns: readGlobs(context.workspace, input, 'assets'), artifact: optionalText(input, 'artifact') },
      index: readIndexInputs(input, mode),
      notes: readNotesInputs(context.workspace, input),
      pullRequest: readPullRequestInputs(input, mode),
    }
  })
}

/** `permission` is what the token must be able to write. */
function readToken(
  input: ReleaseReader,
  { isRequired, permission }: { readonly isRequired: boolean; readonly permission: 'attestations' | 'contents' },
): string | undefined {
  const token = input.secret('token').trim()
  if (token !== '') return token
  if (isRequired)
    input.reject(
      'token',
      'is empty',
      `Remove it to use the token of the run, and give the job \`permissions: ${permission}: write\``,
      'Set GITHUB_TOKEN, or run `gh auth login`',
    )
  return undefined
}
