import type { InputFlags } from './command-definition.js'
import { flagNames } from './input-flags.js'

/** A word in backticks, alone or with a value: `engine`, `engine: uv`. */
const mention = /`([a-z][a-z0-9-]*)(?:: ([^`]+))?`/g

/** What stands before the name of an input, and not before a value or the name of something else. */
const beforeName =
  /(^|\b(add|check|change|correct|exceeds|fix|give|increase|inputs?|lower|name|narrow|only|remove|rename|set|shorten|than|use|with|without|but|because|by|in)) $|\($/i
const beforeValue = /\b(are|as|contains|file|folder|group|has|image|is|key|layer|named|names|package|stage|target) $/i
const betweenNames = /^(,| and| or|, and|, or|, or remove) $/

/**
 * Writes the inputs that a message of an action names as flags of the command: `engine: uv` becomes `--engine uv`. A word that
 * may be something else, such as `version`, counts only where a name of an input is expected.
 */
export function nameFlags(text: string, flags: InputFlags): string {
  const names = new Set(flagNames(flags))
  const words = withoutInputs(text)
  let previous = { end: 0, isName: false }
  return words.replaceAll(mention, (span: string, name: string, value: string | undefined, start: number) => {
    const before = words.slice(previous.end, start)
    const isList = previous.isName && betweenNames.test(before)
    const isName = names.has(name) && (value !== undefined || isList || isExpected(name, before))
    previous = { end: start + span.length, isName }
    return isName ? `\`${formatFlag(name, value, flags)}\`` : span
  })
}

/** A command has no inputs: `the input` before a name, and `the` and `input` around it, are left out. */
function withoutInputs(text: string): string {
  return text.replaceAll(/\b(?:the )?inputs? (?=`)/gi, '').replaceAll(/\bthe (`[^`]+`) input\b/g, '$1')
}

/** A name with a hyphen is hardly ever another word. */
function isExpected(name: string, before: string): boolean {
  return name.includes('-') ? !beforeValue.test(before) : beforeName.test(before)
}

function formatFlag(name: string, value: string | undefined, { group }: InputFlags): string {
  if (value === undefined) return `--${name}`
  if (group.inputs[name]?.kind === 'flag') return value === 'false' ? `--no-${name}` : `--${name}`
  return `--${name} ${/^[\w./:@%+=,-]+$/.test(value) ? value : `'${value}'`}`
}
