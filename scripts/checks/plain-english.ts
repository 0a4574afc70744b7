import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import ts from 'typescript'
import { isScalar, LineCounter, parseDocument, visit } from 'yaml'

/** A use of a banned word in a text that people read. */
export interface Finding {
  /** `file:line`. */
  readonly location: string
  readonly word: string
  readonly use: string
}

/** A piece of text for people, and the line in its file at which it starts. */
interface Prose {
  readonly text: string
  readonly line: number
}

/** Words that are not plain English for what they are used for, with what to write. */
const bannedWords: readonly { readonly pattern: RegExp; readonly use: string }[] = [
  { pattern: /\b(?:can|cannot|could|could not) be had\b/, use: 'is unavailable, could not be loaded' },
  { pattern: /\banew\b/, use: 'again' },
  { pattern: /\bmend(?:s|ed|ing|able)?\b/, use: 'fix' },
  { pattern: /\bblanks\b/, use: 'spaces' },
  { pattern: /\b(?:told|tells?)\b/, use: 'reported, says, shows' },
  { pattern: /\bof (?:its|their|one's) own\b/, use: 'separate, own' },
  { pattern: /\bfor the rest\b/, use: 'otherwise' },
  { pattern: /\b(?:is|are|was|were) there\b(?! (?:a|an|any|no)\b)/, use: 'exists' },
  { pattern: /\bperhaps\b/, use: 'may' },
  { pattern: /\bconcerned are\b/, use: 'name the list, such as "Conflicting requirements:"' },
  { pattern: /\bis content\b(?!-)/, use: 'passes' },
  { pattern: /\bstands? for\b/, use: 'means, is replaced by' },
  { pattern: /\bstand-ins?\b/, use: 'override, stub, replacement' },
  { pattern: /\bforeign\b/, use: 'untrusted, third-party' },
  { pattern: /\bwish(?:es|ed)?\b/, use: 'request' },
  { pattern: /\bpatience\b/, use: 'retry, timeout' },
  { pattern: /\bby hand\b/, use: 'manually' },
]

/** Finds banned words in the prose of a file: Markdown, descriptions in YAML, string literals and comments in TypeScript. */
export function findBannedWords(root: string, file: string): Finding[] {
  const text = readFileSync(join(root, file), 'utf8')
  return extractProse(file, text).flatMap((prose) =>
    bannedWords.flatMap(({ pattern, use }) =>
      [...prose.text.matchAll(new RegExp(pattern, 'gi'))].map(({ 0: word, index }) => ({
        location: `${file}:${prose.line + countLines(prose.text.slice(0, index))}`,
        word,
        use,
      })),
    ),
  )
}

function extractProse(file: string, text: string): Prose[] {
  switch (extname(file)) {
    case '.md':
      return [{ text: withoutCode(text), line: 1 }]
    case '.yml':
      return extractDescriptions(text)
    default:
      return [...extractStrings(file, text), ...extractComments(text)]
  }
}

/** Markdown without code blocks and code spans, whose lines stay. Names and commands in them are not prose. */
function withoutCode(markdown: string): string {
  return markdown.replaceAll(/^```[^]*?^```|`[^`]*`/gm, (code) => '\n'.repeat(countLines(code)))
}

/** The values of all `description` keys. */
function extractDescriptions(yaml: string): Prose[] {
  const lines = new LineCounter()
  const prose: Prose[] = []
  visit(parseDocument(yaml, { lineCounter: lines }), {
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === 'description' && isScalar(value))
        prose.push({ text: String(value.value), line: lines.linePos(value.range?.[0] ?? 0).line })
    },
  })
  return prose
}

/** The string literals and the fixed parts of templates that contain a space: others are names, not sentences. */
function extractStrings(file: string, source: string): Prose[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest)
  const prose: Prose[] = []
  const collect = (node: ts.Node): void => {
    if (isText(node) && node.text.includes(' '))
      prose.push({ text: node.text, line: tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1 })
    ts.forEachChild(node, collect)
  }
  collect(tree)
  return prose
}

/** The comments, without code spans. */
function extractComments(source: string): Prose[] {
  const tree = ts.createSourceFile('comments.ts', source, ts.ScriptTarget.Latest)
  const starts = new Set<number>()
  const prose: Prose[] = []
  const collect = (node: ts.Node): void => {
    if (ts.isJSDoc(node)) return
    const comments = [
      ...(ts.getLeadingCommentRanges(source, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(source, node.end) ?? []),
    ]
    for (const { pos, end } of comments) {
      if (starts.has(pos)) continue
      starts.add(pos)
      prose.push({ text: withoutCode(source.slice(pos, end)), line: tree.getLineAndCharacterOfPosition(pos).line + 1 })
    }
    for (const child of node.getChildren(tree)) collect(child)
  }
  collect(tree)
  return prose
}

function isText(node: ts.Node): node is ts.LiteralLikeNode {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)
}

function countLines(text: string): number {
  return text.split('\n').length - 1
}
