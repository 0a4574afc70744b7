import { join } from 'node:path'
import { UserError } from '#shared/errors.js'
import type { RunResult } from '#shared/process/runner.js'
import { lastLine } from '#shared/process/runner.js'
import { normalizeName } from '#shared/requirements/normalize-name.js'
import { readProjectName } from '../../project/project-name.js'
import type { StagedSources } from '../../project/staging.js'

/** How pip and uv say that an index lacks a package. Source: pip, resolution/resolvelib/factory.py; uv, crates/uv-resolver/src/pubgrub/report.rs. */
const missing = [
  /No matching distribution found for ([\w.-]+)/,
  /Could not find a version that satisfies the requirement ([\w.-]+)/,
  /Because ([\w.-]+) was not found in /,
  /Because only [^]*?\b([\w.-]+?)(?:\[[^\]]*\])?[<=>!~]=?\S* (?:is|are) available/,
  /Because there (?:are no versions|is no version) of ([\w.-]+)/,
]

/** How they say that the interpreter is too old or too new. Source: as above. */
const otherPython = /requires a different Python: |[Pp]ython version \([\d.]+\) does not satisfy Python/

/** An installation that failed; `what` names what could not be installed. */
export async function installFailed(
  { code, timedOut, stderr }: RunResult,
  what: string,
  staged: Pick<StagedSources, 'top' | 'files'>,
): Promise<UserError> {
  const reason = timedOut ? 'It took longer than an hour' : findReason(stderr) || `The exit code is ${code}`
  const fix = await suggestFix(stderr, staged)
  return new UserError(`${what} cannot be installed into a clean environment`, {
    why: reason,
    ...(fix === undefined ? {} : { fix }),
  })
}

/** The errors of pip, or the explanation of uv below its error or the sign `×` of older versions; otherwise the last line. */
function findReason(stderr: string): string {
  const prefix = 'ERROR: '
  const errors = stderr.split('\n').filter((line) => line.startsWith(prefix))
  if (errors.length > 0) return errors.map((line) => line.slice(prefix.length)).join(' ')
  const explained = /^(?: *× |error: (?=.*\n {2}cause: ))([^]*?)(?:\n\s*\n|(?![^]))/m.exec(stderr)?.[1]
  if (explained === undefined) return lastLine(stderr)
  return explained
    .replaceAll(/^\s*(?:cause:|[╰─▶│├]+)\s*/gm, ': ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/:? : /g, ': ')
    .trim()
}

async function suggestFix(stderr: string, staged: Pick<StagedSources, 'top' | 'files'>): Promise<string | undefined> {
  const text = stderr.replaceAll(/\s+/g, ' ')
  if (otherPython.test(text))
    return 'Set up a version of Python that the wheel and its requirements support, and set `python` if it is not `python3`'
  const name = missing.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined)
  if (name === undefined) return undefined
  const folder = await findSibling(name, staged)
  return folder === undefined
    ? `If no index has ${name}, name the folder with its wheel in \`find-links\``
    : `${name} is the project in \`${folder}\`: build it first, or name the folder of its wheel in \`find-links\``
}

/** Finds the folder of a project in the same repository, relative to its top. */
async function findSibling(name: string, { top, files }: Pick<StagedSources, 'top' | 'files'>): Promise<string | undefined> {
  const folders = [...files.keys()]
    .filter((path) => path.endsWith('/pyproject.toml'))
    .map((path) => path.slice(0, -'/pyproject.toml'.length))
  for (const folder of folders) {
    const found = await readProjectName(join(top, folder))
    if (found !== undefined && normalizeName(found) === normalizeName(name)) return folder
  }
  return undefined
}
