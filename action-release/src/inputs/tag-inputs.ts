import { isPrivateKey } from '../git/signing.js'
import type { ReleaseReader } from './input-definitions.js'
import { optionalText } from './optional-text.js'
import type { CommitInputs, TagInputs } from './types.js'

const maxFloatingTags = 3

export function readCommitInputs(input: ReleaseReader): CommitInputs {
  const signingKey = input.secret('signing-key').trim()
  if (signingKey !== '' && !isPrivateKey(signingKey))
    input.reject('signing-key', 'is not a private key', 'Give the whole OpenSSH or OpenPGP key, from `-----BEGIN` to `-----END`')
  return {
    // The version is committed already. Only a command may have something else to commit, such as the heading of the changelog.
    method: input.optionalChoice('bump') === 'none' && input.text('bump-command') === '' ? 'none' : input.choice('commit'),
    message: { template: readMessage(input), signOff: input.flag('sign-off') },
    signingKey: signingKey === '' ? undefined : signingKey,
  }
}

/** The trailers of the release follow the message, so it has to say only what people read. */
function readMessage(input: ReleaseReader): string {
  const template = input.text('commit-message')
  if (!/\{(version|tag)\}/.test(template))
    input.reject('commit-message', `is \`${template}\``, 'It must contain `{version}` or `{tag}`')
  return template
}

export function readTagInputs(input: ReleaseReader, { mayTag }: { readonly mayTag: boolean }): TagInputs {
  const kind = input.choice('tag-kind')
  if (kind === 'signed' && input.secret('signing-key').trim() === '' && mayTag)
    input.reject('signing-key', 'is missing', 'A signed tag requires one: a private OpenSSH or OpenPGP key without a passphrase')
  return { kind, template: readTemplate(input), floating: readFloatingTags(input), ignored: input.words('ignore-tags') }
}

function readTemplate(input: ReleaseReader): string | undefined {
  const template = optionalText(input, 'tag-template')
  if (template !== undefined && template.split('{version}').length !== 2)
    input.reject('tag-template', `is \`${template}\``, 'It must contain `{version}` once')
  return template
}

function readFloatingTags(input: ReleaseReader): string[] {
  const names = input.words('floating-tags')
  const invalid = names.find((name) => !name.includes('{major}') || /\{(?!major\}|minor\})/.test(name))
  if (invalid !== undefined)
    input.reject('floating-tags', `contains \`${invalid}\``, 'Write names like `v{major}` and `v{major}.{minor}`')
  if (names.length > maxFloatingTags)
    input.reject(
      'floating-tags',
      `contains ${names.length} names`,
      `Give at most ${maxFloatingTags}: GitHub starts no workflow if more tags move at once`,
    )
  return names
}
