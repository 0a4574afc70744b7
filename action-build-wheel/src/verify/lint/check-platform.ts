import { basename } from 'node:path'
import { UserError } from '#shared/errors.js'
import type { Wheel } from '../../archive/read-wheel.js'
import type { LintResult, RunLinter } from './lint-result.js'
import type { LinuxPlatform } from './platform-tags.js'
import { isCoveredBy, parseLinuxPlatform } from './platform-tags.js'

type PlatformWheel = Pick<Wheel, 'file' | 'tags'>

/**
 * Requires that the wheel runs where its platform tags say, as `auditwheel show` finds by the symbols that it needs. Other wheels than
 * those for Linux are skipped. Source: PEP 600; auditwheel, main_show.py.
 */
export async function checkWithAuditwheel(runLinter: RunLinter, { file, tags }: PlatformWheel): Promise<LintResult> {
  const platforms = [...new Set(tags.map((tag) => tag.split('-').at(-1) ?? ''))].filter((tag) => /^(many|musl)?linux/.test(tag))
  if (platforms.length === 0) return { state: 'skipped' }
  const name = basename(file)
  const { code, lines } = await runLinter('auditwheel', ['show', file])
  const text = lines.join(' ')
  const shown = /following platform tag: "([^"]+)"/.exec(text)?.[1]
  if (code !== 0 || shown === undefined) throw new UserError(`auditwheel cannot read ${name}`, { why: lines.at(-1) ?? '' })
  const found = parseLinuxPlatform(shown)
  // A program that is linked statically runs with any C library; auditwheel then assumes that of this machine.
  const needsNoLibc = text.includes("couldn't detect wheel libc")
  const wrong = platforms.find((tag) => {
    const claimed = parseLinuxPlatform(tag)
    return claimed === undefined || found === undefined || !(needsNoLibc || isCoveredBy(found, claimed))
  })
  if (wrong === undefined) return { state: 'passed' }
  throw new UserError(`${name} has the platform tag ${wrong}, but auditwheel finds ${shown}`, explainWrongTag(wrong, found, text))
}

function explainWrongTag(wrong: string, found: LinuxPlatform | undefined, text: string): { why: string; fix: string } {
  const claimed = parseLinuxPlatform(wrong)
  const fix = 'Run `auditwheel repair` on it, for example in `build-command`, or build the wheel with cibuildwheel'
  if (claimed === undefined) return { why: 'PyPI rejects this tag', fix }
  if (found === undefined) {
    const libraries = /shared library dependencies will need to be eliminated: ([^\s,]+(?:, [^\s,]+)*)/.exec(text)?.[1]
    if (libraries === undefined) return { why: 'The tag does not allow what the wheel needs', fix }
    const exception = 'If other software provides them, such as a GPU driver, remove `auditwheel` from `check-platform`'
    return { why: `The wheel lacks shared libraries that it needs: ${libraries}`, fix: `${fix}. ${exception}` }
  }
  if (found.libc !== claimed.libc) return { why: `The wheel needs ${found.libc}, and the tag promises ${claimed.libc}`, fix }
  return { why: 'The wheel would fail on older systems that the tag allows', fix }
}

/** Requires that a wheel for the stable ABI uses nothing else. Others are skipped. Source: abi3audit, README. */
export async function checkWithAbi3audit(runLinter: RunLinter, { file, tags }: PlatformWheel): Promise<LintResult> {
  if (!tags.some((tag) => tag.split('-')[1] === 'abi3')) return { state: 'skipped' }
  const { code, lines } = await runLinter('abi3audit', ['--strict', '--summary', file])
  if (code === 0) return { state: 'passed' }
  const problems = lines.map((line) => line.replace(/^\[[\d:]+\]\s*/, '')).join(' ')
  throw new UserError(`abi3audit reports problems in ${basename(file)}: ${problems}`, {
    fix: 'Define `Py_LIMITED_API` for the version in the tag, or build without the stable ABI',
  })
}
