import { basename } from 'node:path'
import type { ActionContext } from '#shared/context/action-context.js'
import { UserError } from '#shared/errors.js'
import { table } from '#shared/format/summary.js'
import { parseRequirement } from '#shared/requirements/pep508.js'
import { isSecretName } from '../archive/secret-scan.js'
import type { Wheel } from '../archive/read-wheel.js'
import type { Sdist } from '../archive/sdist.js'
import { bytes } from '../inputs/byte-size.js'
import type { Inputs } from '../inputs/read-inputs.js'

/** One thing in a wheel or sdist that does not belong there. */
interface Problem {
  readonly path: string
  readonly what: string
}

/**
 * Refuses a wheel with what nobody wants to publish: compiled Python, tests beside the package, secrets (in the sdist too), or more
 * bytes than the budget. Paths that `allow-files` names may be there. All that is wrong is told in one error.
 */
export function checkContents(
  { summary, log }: Pick<ActionContext, 'summary' | 'log'>,
  inputs: Pick<Inputs, 'allowFiles' | 'maxSize'>,
  wheel: Wheel,
  sdist: Sdist | undefined,
): void {
  const allowed = inputs.allowFiles.map(globForm)
  const isAllowed = ({ path }: Problem) => allowed.some((form) => form.test(path))
  const inWheel = [...litter(wheel), ...secrets(wheel)]
  const inSdist = sdist === undefined ? [] : secrets(sdist).map(({ path, what }) => ({ path, what: `${what}, in the sdist` }))
  const problems = [...inWheel, ...inSdist].filter((problem) => !isAllowed(problem))
  if (problems.length > 0) {
    summary.add(
      `### What does not belong into the wheel\n\n${table(
        ['File', 'What'],
        problems.slice(0, 50).map(({ path, what }) => [path, what]),
      )}`,
    )
    const told = problems.slice(0, 5).map(({ path, what }) => `${path} (${what})`)
    const more = problems.length > 5 ? ` and ${problems.length - 5} more` : ''
    throw new UserError(`${basename(wheel.file)} holds what does not belong there: ${told.join(', ')}${more}`, {
      fix: 'Exclude it in the settings of the backend, or name it in `allow-files`',
    })
  }
  checkSize(inputs.maxSize, wheel)
  for (const warning of publishingWarnings(wheel)) log.warning(warning)
}

function litter({ members }: Pick<Wheel, 'members'>): Problem[] {
  return members.flatMap(({ path }) => {
    const inLibrary = path.replace(/^[^/]+\.data\/(purelib|platlib)\//, '')
    if (/\.py[co]$|(^|\/)__pycache__\//.test(path)) return [{ path, what: 'compiled Python' }]
    if (/^(tests?\/|conftest\.py$|test_[^/]*\.py$)/.test(inLibrary)) return [{ path, what: 'a test beside the package' }]
    return []
  })
}

function secrets({ members, keys }: Pick<Wheel, 'keys'> & { readonly members: readonly { readonly path: string }[] }): Problem[] {
  const named = members.filter(({ path }) => isSecretName(path)).map(({ path }) => ({ path, what: 'a file for secrets' }))
  return [...named, ...keys.map((path) => ({ path, what: 'a private key' }))]
}

function checkSize(limit: number, { file, size, members }: Wheel): void {
  if (limit === 0 || size <= limit) return
  const largest = [...members].sort((a, b) => b.packed - a.packed).slice(0, 5)
  throw new UserError(`${basename(file)} has ${bytes(size)}, more than the ${bytes(limit)} of \`max-size\``, {
    why: `The largest files are ${largest.map(({ path, packed }) => `${path} (${bytes(packed)})`).join(', ')}`,
    fix: 'Leave out what is not needed, or raise `max-size`',
  })
}

/** What is fine for an index of one's own, but what PyPI refuses. Source: PyPA "Version specifiers", local versions, direct references. */
export function publishingWarnings({ metadata, version }: Pick<Wheel, 'metadata' | 'version'>): string[] {
  const required = (metadata.get('requires-dist') ?? []).filter((text) => {
    const requirement = parseRequirement(text)
    return requirement?.url !== undefined || /={2,3}[^,]*\+/.test(requirement?.specifier ?? '')
  })
  return [
    ...(version.includes('+') ? [`PyPI will refuse the version ${version}, since it has a local part.`] : []),
    ...required.map((text) => `PyPI will refuse the requirement \`${text}\`: it is a direct reference or a local version.`),
  ]
}

/** A pattern with `*` (within a folder), `**` (any folders) and `?`. */
function globForm(pattern: string): RegExp {
  const forms: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' }
  const source = pattern.replaceAll(/\*\*\/|\*\*|\*|\?|[\\^$.+()[\]{}|]/g, (part) => forms[part] ?? `\\${part}`)
  return new RegExp(`^${source}$`)
}
