import { normalizeVersion } from '#shared/requirements/pep440.js'

/** Which tags are versions of the project. */
export interface TagRules {
  /** Name with `{version}`. */
  readonly template: string
  /** Names with `{major}` and `{minor}`: tags that move. */
  readonly floating: readonly string[]
  /** Globs of tags that do not count. */
  readonly ignored: readonly string[]
}

/** The template that applies, and what people should know about it. */
export interface ChosenTemplate {
  readonly template: string
  /** What differs from what the tags of the repository suggest. */
  readonly remark: string | undefined
}

export const defaultTemplate = 'v{version}'
const plainTemplate = '{version}'

/** Chooses the given template, or else `v{version}`, or `{version}` if only tags without `v` exist. */
export function chooseTemplate(
  tags: Iterable<string>,
  given: string | undefined,
  rules: Omit<TagRules, 'template'>,
): ChosenTemplate {
  const names = [...tags]
  const has = (template: string) => names.some((tag) => versionOfTag(tag, { ...rules, template }) !== undefined)
  if (given === undefined && !has(defaultTemplate) && has(plainTemplate)) return { template: plainTemplate, remark: undefined }
  const template = given ?? defaultTemplate
  if (has(template)) return { template, remark: undefined }
  const other = names
    .map((tag) => ({ tag, prefix: /^(.*?)\d+(?:\.\d+)+/.exec(tag)?.[1] }))
    .find(
      ({ tag, prefix }) => prefix !== undefined && versionOfTag(tag, { ...rules, template: `${prefix}{version}` }) !== undefined,
    )
  if (other === undefined) return { template, remark: undefined }
  const remark = `No tag matches \`${template}\`, but others, such as ${other.tag}, look like versions: set \`tag-template: ${other.prefix}{version}\` if they are releases of this project`
  return { template, remark }
}

/** The version of a tag in normal form; undefined if the tag is none of the project's versions. */
export function versionOfTag(tag: string, { template, floating, ignored }: TagRules): string | undefined {
  const [prefix = '', suffix = ''] = template.split('{version}')
  const isVersionTag = tag.startsWith(prefix) && tag.endsWith(suffix) && tag.length > prefix.length + suffix.length
  if (!isVersionTag || [...floating.map(floatingPattern), ...ignored.map(globPattern)].some((pattern) => pattern.test(tag)))
    return undefined
  const text = tag.slice(prefix.length, tag.length - suffix.length)
  return /^\d/.test(text) ? normalizeVersion(text) : undefined
}

/** A pattern for all tags of a template such as `v{major}.{minor}`. */
function floatingPattern(template: string): RegExp {
  const escaped = template.replace(/[.*+?^$()[\]\\|]/g, '\\$&')
  return new RegExp(`^${escaped.replace(/\{(major|minor)\}/g, '\\d+')}$`)
}

/** `*` matches any text, `?` one character. */
function globPattern(glob: string): RegExp {
  const escaped = glob.replace(/[.+^${}()[\]\\|]/g, '\\$&')
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`)
}
