import { dirname, join } from 'node:path'
import { isKind } from '#shared/files/paths.js'
import { parseCommandTemplate } from '#shared/process/parse-argv.js'
import { localPart, normalizeVersion } from '#shared/requirements/pep440.js'
import type { Bump, BumpRequest, RequestedVersion } from '../version/bump.js'
import { isCalverFormat } from '../version/calver.js'
import type { PrereleaseKind } from '../version/version-parts.js'
import type { ReleaseReader } from './input-definitions.js'
import { optionalFile, optionalText } from './optional-text.js'
import type { Mode, VersionInputs } from './types.js'
import { readVersionFiles } from './version-files.js'

export function readVersionInputs(workspace: string, input: ReleaseReader, mode: Mode): VersionInputs {
  const versionFrom = input.choice('version-from')
  // Checked in every run, as all paths are.
  const commitPaths = input.paths('commit-paths')
  for (const name of ['version-file', 'version-files', 'bump-command'] as const)
    if (versionFrom === 'tag' && input.text(name) !== '')
      input.reject(name, 'has no meaning with `version-from: tag`, which changes no file', 'Remove one of them')
  const day = new Date()
  return {
    requested: readRequestedVersion(input, mode, day),
    day,
    commitPaths: input.optionalChoice('bump') === 'auto' ? commitPaths : undefined,
    projectPaths: commitPaths,
    versionFrom,
    bumpCommand: readBumpCommand(input),
    versionFile: optionalFile(input, 'version-file'),
    configFolder: readConfigFolder(workspace, input),
    ...readVersionFiles(workspace, input),
  }
}

function readBumpCommand(input: ReleaseReader): string | undefined {
  const command = optionalText(input, 'bump-command')
  if (command !== undefined && parseCommandTemplate(command) === undefined)
    input.reject(
      'bump-command',
      `is \`${command}\`, which needs a shell`,
      'Commands start without a shell: move it to a script, such as `./bump.sh {version}`',
    )
  return command
}

/** The package is in the folder of its configuration. */
function readConfigFolder(workspace: string, input: ReleaseReader): string {
  const path = input.path('config')
  return path === '' || isKind(join(workspace, path), 'directory') ? path : dirname(path).replace(/^\.$/, '')
}

function readRequestedVersion(input: ReleaseReader, mode: Mode, day: Date): RequestedVersion {
  const choice = input.optionalChoice('bump')
  // Of `auto`, the commits decide later.
  const bump: Bump | undefined = choice === 'none' ? undefined : choice === 'auto' ? 'patch' : choice
  const pre: PrereleaseKind | undefined = input.optionalChoice('pre')
  const version = input.text('version')
  const needsVersion = ['release', 'write-version', 'propose'].includes(mode) && input.text('commit') !== 'none'
  if (choice !== undefined && version !== '')
    input.reject('bump', 'is given together with an exact version', 'Give `bump` or `version`', 'Give `--bump` or `--version`')
  if (bump !== undefined && input.text('commit') === 'none')
    input.reject('bump', 'has no meaning with `commit: none`, which releases the version that is checked out', 'Remove it')
  if (choice === undefined && version === '' && needsVersion)
    input.reject('bump', 'is missing, and so is an exact version', 'Give `bump` or `version`', 'Give `--bump` or `--version`')
  if (pre !== undefined && (bump === undefined || ['finalise', 'post'].includes(bump)))
    input.reject('pre', 'has no meaning here', 'Give it with a bump of `major`, `minor`, `patch`, `pre` or `calver`')
  if (bump === undefined && input.text('local-version') !== '')
    input.reject('local-version', 'has no meaning without a bump', 'Write it into `version`, e.g. `1.3.0+cu128`')
  if (mode === 'propose' && (choice === 'none' || input.text('commit') === 'none'))
    input.reject(
      choice === 'none' ? 'bump' : 'commit',
      'is `none`',
      '`mode: propose` commits a new version: give another one, or use `mode: release`',
    )
  if (mode === 'update-notes' && version === '') input.reject('version', 'is missing', '`mode: update-notes` requires it')
  if (bump !== undefined) return { kind: 'bump', bump, pre, firstPre: readFirstPre(input), ...readBumpDetails(input, day) }
  return version === '' ? { kind: 'current' } : { kind: 'exact', version: readVersion(input, version) }
}

function readBumpDetails(input: ReleaseReader, day: Date): Pick<BumpRequest, 'calver' | 'local'> {
  const format = input.text('calver-format')
  if (!isCalverFormat(format))
    input.reject('calver-format', `is \`${format}\``, 'Write it like `YYYY.MM.MICRO`, with YYYY, YY, MM, WW and DD')
  const local = localPart(normalizeVersion(`0+${input.text('local-version')}`) ?? '')
  if (input.text('local-version') !== '' && local === undefined)
    input.reject('local-version', `is \`${input.text('local-version')}\``, 'Use letters, digits and dots, e.g. `g1a2b3c4`')
  const calver = { format, day }
  return local === undefined || local === '' ? { calver } : { calver, local }
}

function readVersion(input: ReleaseReader, text: string): string {
  const version = normalizeVersion(text)
  if (version === undefined)
    input.reject('version', `is \`${text}\`, which is not a PEP 440 version`, 'Write it like 1.3.0 or 1.3.0rc1')
  return version ?? ''
}

/** The number of the first pre-release of a kind: 1 as Python itself counts, or 0 as hatch and commitizen do. */
function readFirstPre(input: ReleaseReader): number {
  const text = input.text('first-pre-number')
  if (!/^\d{1,4}$/.test(text)) input.reject('first-pre-number', `is \`${text}\``, 'Give a whole number, such as 0 or 1')
  return Number(text)
}
