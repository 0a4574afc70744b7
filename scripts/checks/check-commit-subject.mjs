// Checks the subject of a commit message: `scope: imperative`, at most 72 characters. Called by the commit-msg hook with the file.
import { readFileSync } from 'node:fs'

const maxLength = 72
const [subject = ''] = readFileSync(process.argv[2] ?? '', 'utf8').split('\n')
const isGenerated = /^(Merge|Revert|fixup!|squash!|amend!) ?/.test(subject)

if (!isGenerated && !/^[a-z][a-z0-9, -]*: \S.*[^.]$/.test(subject)) {
  console.error(
    `The subject is \`${subject}\`. Write a scope and an imperative, such as \`images: retry a manifest push on 503\`.`,
  )
  process.exitCode = 1
}
if (!isGenerated && subject.length > maxLength) {
  console.error(`The subject has ${subject.length} characters. Shorten it to at most ${maxLength}.`)
  process.exitCode = 1
}
