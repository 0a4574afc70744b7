import { normalizeName } from '#shared/requirements/markers.js'
import { parseRequirement } from '#shared/requirements/pep508.js'
import type { EngineName } from '../inputs/read-inputs.js'
import type { Direct } from '../requirements/direct-requirements.js'

/** That somebody wants some versions of a package. */
export interface Wish {
  /** Normalised name. */
  readonly package: string
  /** Specifier; '' for any version. */
  readonly range: string
  /** Name and version of the package that requires it, or the place of the line that does. */
  readonly by: string
  /** The lines of the sources that it comes from. */
  readonly through: readonly Direct[]
}

/** The wishes that do not go together: of the lines of a conflict, and of the packages that the engine names in it. */
export function wishesOf(engine: EngineName, text: string, lines: readonly Direct[]): Wish[] {
  const direct = lines.map((line) => ({
    package: line.requirement.key,
    range: line.requirement.specifier,
    by: placeOf(line),
    through: [line],
  }))
  const flat = engine === 'uv' ? text.replaceAll(/\s+/g, ' ') : text
  const found = [...flat.matchAll(engine === 'uv' ? uvForm : pipForm)].flatMap(([, name = '', version = '', wanted = '']) => {
    const requirement = parseRequirement(wanted.replaceAll(' and ', ',').replace(/[.,]$/, ''))
    if (requirement === undefined) return []
    const own = lines.filter((line) => line.requirement.key === normalizeName(name))
    // One that no line names comes through the lines that do not name what is wanted either.
    const through = own.length > 0 ? own : lines.filter((line) => line.requirement.key !== requirement.key)
    return [{ package: requirement.key, range: requirement.specifier, by: `${name} ${version}`.trim(), through }]
  })
  const all = [...direct, ...found].filter(
    (wish, index, every) => every.findIndex((each) => each.by === wish.by && each.package === wish.package) === index,
  )
  const disputed = all.filter((wish) => all.some((other) => other !== wish && other.package === wish.package))
  return disputed.length === 0 ? all : disputed
}

export function placeOf({ file, line }: Direct): string {
  return `${file}:${line}`
}

/** `    botocore 1.29.0 depends on urllib3<1.27 and >=1.25.4` */
const pipForm = /^\s+([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])? (\S+) depends on (.+)$/gm

/** `Because botocore==1.29.0 depends on urllib3>=1.25.4,<1.27 and` */
const uvForm = /([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?(?:==)?([^\s]*) depends on ([A-Za-z0-9][\w.-]*(?:\[[^\]]*\])?[^\s]*)/g
