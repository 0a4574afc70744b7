/** What replaces the characters outside of ASCII in the messages of the steps. */
const replacements: Readonly<Record<string, string>> = {
  '├': '|',
  '└': '`',
  '│': '|',
  '─': '-',
  '→': '->',
  '…': '...',
  '–': '-',
  '−': '-',
  '×': 'x',
  '✓': '+',
  '✗': 'x',
  '·': '-',
}

/** Writes a message without the characters outside of ASCII that the steps use. Names of the user are left as they are. */
export function toAscii(text: string): string {
  return text.replaceAll(/[├└│─→…–−×✓✗·]/g, (character) => replacements[character] ?? '?')
}
