import { parseRequirement } from '#shared/requirements/pep508.js'
import type { DirectRequirement } from '../requirements/direct-requirements.js'
import { replaceProjectString } from './project-requirements.js'
import { lineKey } from './source-lines.js'

/** Replacement text for lines of the sources; '' removes a line. */
export type LineEdits = ReadonlyMap<DirectRequirement, string>

/** The text of a source with some of its requirements replaced or removed. The number of lines does not change. */
export function editSource(file: string, text: string, edits: LineEdits): string {
  const inFile = [...edits].filter(([requirement]) => requirement.file === file)
  if (!file.endsWith('.toml')) return editLines(text, new Map(inFile.map(([{ line }, replacement]) => [line, replacement])))
  const lines = text.split('\n')
  for (const [edited, replacement] of inFile) {
    const isEdited = (value: string) => {
      const requirement = parseRequirement(value)
      return requirement !== undefined && lineKey({ ...edited, requirement }) === lineKey(edited)
    }
    lines[edited.line - 1] = replaceProjectString(lines[edited.line - 1] ?? '', isEdited, replacement)
  }
  return lines.join('\n')
}

/** Replaces the statements that begin on some lines, counted from 1. */
export function editLines(text: string, replacements: ReadonlyMap<number, string>): string {
  let isContinuation = false
  return text
    .split(/\r?\n/)
    .map((original, index) => {
      const replacement = replacements.get(index + 1) ?? (isContinuation ? '' : undefined)
      if (replacement === undefined) return original
      isContinuation = original.endsWith('\\')
      return replacement
    })
    .join('\n')
}
