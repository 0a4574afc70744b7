import { parse } from 'yaml'
import type { InputDefinition, InputDefinitions } from '#shared/input-definitions.js'
import { isSetting } from '#shared/input-definitions.js'

interface Metadata {
  readonly inputs?: Readonly<Record<string, { description: string; default?: string | boolean | number }>>
  readonly outputs?: Readonly<Record<string, { description: string }>>
}

/**
 * Replaces the tables between the `<!-- inputs -->` and `<!-- outputs -->` markers of a README by those of an `action.yml`. The
 * definitions state the effective defaults, because `action.yml` leaves those out that the configuration may set.
 */
export function withTables(readme: string, actionYml: string, definitions: InputDefinitions): string {
  const { inputs = {}, outputs = {} } = parse(actionYml) as Metadata
  const inputRows = Object.entries(inputs).map(
    ([name, input]) =>
      `| \`${name}\` | ${escapeCell(input.description)} | ${formatDefault(definitions[name]?.default ?? input.default)} | ${formatScope(definitions[name])} |`,
  )
  const outputRows = Object.entries(outputs).map(([name, output]) => `| \`${name}\` | ${escapeCell(output.description)} |`)
  const withInputs = replaceBetween(readme, 'inputs', [
    '| input | meaning | default | in file |',
    '| --- | --- | --- | --- |',
    ...inputRows,
  ])
  return replaceBetween(withInputs, 'outputs', ['| output | meaning |', '| --- | --- |', ...outputRows])
}

function replaceBetween(readme: string, marker: string, lines: readonly string[]): string {
  const pattern = new RegExp(`(<!-- ${marker} -->)[\\s\\S]*?(<!-- /${marker} -->)`)
  if (!pattern.test(readme)) throw new Error(`The README has no <!-- ${marker} --> … <!-- /${marker} --> markers`)
  return readme.replace(pattern, (_, start: string, end: string) => [start, ...unformatted(lines), end].join('\n'))
}

/** Keeps Prettier from padding the table: descriptions are longer than a line, and every row would change with the longest one. */
function unformatted(lines: readonly string[]): string[] {
  return ['<!-- prettier-ignore-start -->', ...lines, '<!-- prettier-ignore-end -->']
}

/** Whether the configuration may set the input. */
function formatScope(definition: InputDefinition | undefined): string {
  return definition !== undefined && isSetting(definition) ? 'yes' : ''
}

function formatDefault(value: string | boolean | number | undefined): string {
  return value === undefined || value === '' ? '' : `\`${value}\``
}

function escapeCell(text: string): string {
  return text.trim().replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')
}
