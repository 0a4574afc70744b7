import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { messageOf } from '#shared/errors.js'
import { isInside, relativePosixPath, resolveExistingPrefix } from '#shared/files/paths.js'
import type { InputReader } from '#shared/inputs/input-reader.js'
import { readInputs } from '#shared/inputs/input-reader.js'
import { normalizeVersion } from '#shared/requirements/pep440.js'
import { isPrivateKey } from '../git/signing.js'
import type { Wanted } from '../version/bump.js'
import type { VersionPlace } from '../version/version-locations.js'
import { formOf, patternOf } from '../version/version-locations.js'

/** What the user of the action asked for. Paths are relative to the workspace. */
export interface Inputs {
  readonly wanted: Wanted
  readonly stage: 'release' | 'write'
  readonly dryRun: boolean
  readonly commit: 'auto' | 'api' | 'git' | 'none'
  readonly tagKind: 'annotated' | 'lightweight' | 'signed'
  /** A private key of OpenSSH or OpenPGP; '' for none. */
  readonly signingKey: string
  /** What is done where a rule keeps the commit from the branch. */
  readonly onProtected: 'fail' | 'pull-request'
  /** Names with `{major}` and `{minor}`. */
  readonly floatingTags: readonly string[]
  /** Whether a release that another run began is finished. */
  readonly adopt: boolean
  /** Whether the version may be below the highest released one. */
  readonly allowBackport: boolean
  /** '' to edit the version file. */
  readonly bumpCommand: string
  /** '' to find it. */
  readonly versionFile: string
  /** Further files that hold the version. */
  readonly versionFiles: readonly VersionPlace[]
  readonly tagTemplate: string
  /** '' for the branch of the run. */
  readonly branch: string
  /** '' for none. */
  readonly artifact: string
  readonly assets: readonly string[]
  /** '' for the notes that GitHub generates. */
  readonly notesFile: string
  /** A changelog whose section of the version is the notes; '' for none. */
  readonly changelog: string
  /** Globs of the locks whose changes are told in the notes. */
  readonly locks: readonly string[]
  /** The images that are told in the notes. */
  readonly images: readonly Image[]
  /** '' when there is none. */
  readonly token: string
}

/** An image that was built for the release. */
export interface Image {
  readonly name: string
  readonly reference: string
  /** `sha256:<hex>`; '' when it was not pushed. */
  readonly digest: string
}

/** Reads and checks the inputs, and hides the token. */
export function readReleaseInputs(context: Pick<ActionContext, 'env' | 'workspace' | 'mask'>): Inputs {
  return readInputs(context, (input) => {
    const token = input.secret('token').trim()
    if (token !== '') context.mask(token)
    if (input.secret('signing-key').trim() !== '') context.mask(input.secret('signing-key'))
    const stage = input.choice('stage', ['release', 'write'])
    const dryRun = input.flag('dry-run')
    if (token === '' && stage === 'release' && !dryRun)
      input.refuse('token', 'is empty', 'Leave it out for the token of the run, and give the job `permissions: contents: write`')
    return {
      wanted: wanted(input),
      stage,
      dryRun,
      commit: input.choice('commit', ['auto', 'api', 'git', 'none']),
      ...tagging(input, dryRun),
      onProtected: input.choice('on-protected', ['fail', 'pull-request']),
      floatingTags: floatingTags(input),
      adopt: input.flag('adopt'),
      allowBackport: input.flag('allow-backport'),
      bumpCommand: input.text('bump-command'),
      versionFile: input.path('version-file', 'file'),
      versionFiles: versionFiles(context.workspace, input),
      tagTemplate: tagTemplate(input),
      branch: input.text('branch'),
      artifact: input.text('artifact'),
      assets: input.lines('assets'),
      ...notes(input),
      token,
    }
  })
}

function wanted(input: InputReader): Wanted {
  const given = { bump: input.text('bump') !== '', version: input.text('version'), pre: input.text('pre') !== '' }
  const bump = given.bump ? input.choice('bump', ['major', 'minor', 'patch', 'pre', 'finalise']) : undefined
  const pre = given.pre ? input.choice('pre', ['a', 'b', 'rc']) : undefined
  if (bump !== undefined && given.version !== '') input.refuse('bump', 'is given together with `version`', 'Give one of them')
  const isAsItIs = input.text('commit') === 'none'
  if (isAsItIs && bump !== undefined)
    input.refuse('bump', 'has no meaning with `commit: none`, which releases the version that is there', 'Leave it out')
  if (bump === undefined && given.version === '' && !isAsItIs)
    input.refuse('bump', 'is not given, and neither is `version`', 'Give one of them')
  if (given.pre && (bump === undefined || bump === 'finalise'))
    input.refuse('pre', 'has no meaning here', 'Give it with `bump: major`, `minor`, `patch` or `pre`')
  if (bump !== undefined) return { kind: 'bump', bump, pre, firstPre: firstPre(input) }
  const version = normalizeVersion(given.version)
  if (given.version !== '' && version === undefined)
    input.refuse('version', `is \`${given.version}\`, which is not a version of PEP 440`, 'Write it like 1.3.0 or 1.3.0rc1')
  return given.version === '' ? { kind: 'current' } : { kind: 'exactly', version: version ?? '' }
}

/** The number of the first pre-release of a kind: 1 as Python itself counts, or 0 as hatch and commitizen do. */
function firstPre(input: InputReader): number {
  const text = input.text('first-pre-number') || '1'
  if (!/^\d{1,4}$/.test(text)) input.refuse('first-pre-number', `is \`${text}\``, 'Give a whole number, such as 0 or 1')
  return Number(text)
}

function tagging(input: InputReader, dryRun: boolean): Pick<Inputs, 'tagKind' | 'signingKey'> {
  const tagKind = input.choice('tag-kind', ['annotated', 'lightweight', 'signed'])
  const signingKey = input.secret('signing-key').trim()
  if (tagKind === 'signed' && signingKey === '' && !dryRun)
    input.refuse('signing-key', 'is not given', 'A signed tag needs one: a private key of OpenSSH or OpenPGP without passphrase')
  if (signingKey !== '' && !isPrivateKey(signingKey))
    input.refuse('signing-key', 'is no private key', 'Give all of it, from `-----BEGIN` to `-----END`, of OpenSSH or OpenPGP')
  return { tagKind, signingKey }
}

function floatingTags(input: InputReader): string[] {
  const names = input.words('floating-tags')
  const bad = names.find((name) => !name.includes('{major}') || /\{(?!major\}|minor\})/.test(name))
  if (bad !== undefined) input.refuse('floating-tags', `holds \`${bad}\``, 'Write names like `v{major}` and `v{major}.{minor}`')
  if (names.length > 3)
    input.refuse(
      'floating-tags',
      `holds ${names.length} names`,
      'Give at most 3: GitHub starts no workflow for more tags at once',
    )
  return names
}

function tagTemplate(input: InputReader): string {
  const template = input.text('tag-template') || 'v{version}'
  if (template.split('{version}').length !== 2)
    input.refuse('tag-template', `is \`${template}\``, 'It has to hold `{version}` once')
  return template
}

function notes(input: InputReader): Pick<Inputs, 'notesFile' | 'changelog' | 'locks' | 'images'> {
  const notesFile = input.path('notes-file', 'file')
  const changelog = input.path('changelog', 'file')
  if (notesFile !== '' && changelog !== '') input.refuse('changelog', 'is given together with `notes-file`', 'Give one of them')
  const locks = input.lines('locks')
  const option = locks.find((line) => line.startsWith('-'))
  if (option !== undefined)
    input.refuse('locks', `holds \`${option}\`, which starts with \`-\``, 'Give paths or globs, not options')
  return { notesFile, changelog, locks, images: imagesOf(input) }
}

/** The output `images` of action-build-images. */
function imagesOf(input: InputReader): Image[] {
  const text = input.text('images')
  if (text === '') return []
  try {
    const found = JSON.parse(text) as Record<string, { reference?: unknown; digest?: unknown }>
    return Object.entries(found).map(([name, { reference, digest }]) => {
      if (typeof reference !== 'string') throw new Error(`${name} has no reference`)
      return { name, reference, digest: typeof digest === 'string' ? digest : '' }
    })
  } catch (error) {
    input.refuse('images', `is not the output \`images\` of action-build-images: ${messageOf(error)}`)
    return []
  }
}

/** Lines of `path` or `path: pattern`. */
function versionFiles(workspace: string, input: InputReader): VersionPlace[] {
  return input.lines('version-files').flatMap((line): VersionPlace[] => {
    const [, name = line, pattern] = /^(.+?):\s+(.+)$/.exec(line) ?? []
    const found = resolve(workspace, name)
    const path = relativePosixPath(workspace, found)
    const problem = (text: string, fix?: string) => (input.refuse('version-files', `names \`${name}\`, ${text}`, fix), [])
    if (!isInside(workspace, resolveExistingPrefix(found))) return problem('which is outside the workspace')
    if (statSync(found, { throwIfNoEntry: false })?.isFile() !== true) return problem('which is not a file of this repository')
    if (pattern !== undefined)
      try {
        return [{ path, form: patternOf(pattern) }]
      } catch (error) {
        return problem(`whose pattern cannot be used: ${messageOf(error)}`)
      }
    if (/\.(py|toml)$/.test(path)) return [{ path, form: formOf(path) }]
    if (input.text('bump-command') !== '') return [{ path, form: 'any' }]
    return problem('and no pattern', 'Write `path: pattern` with a group `version`, or give a `bump-command` that changes it')
  })
}
