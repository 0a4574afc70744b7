import { basename } from 'node:path'
import { UserError } from '#shared/errors.js'
import type { Wheel } from '../../archive/read-wheel.js'
import type { LintResult, RunLinter } from './lint-result.js'
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
  const shown = /following platform tag: "([^"]+)"/.exec(lines.join(' '))?.[1]
  if (code !== 0 || shown === undefined) throw new UserError(`auditwheel cannot read ${name}`, { why: lines.at(-1) ?? '' })
  const found = parseLinuxPlatform(shown)
  const wrong = platforms.find((tag) => {
    const claimed = parseLinuxPlatform(tag)
    return claimed === undefined || found === undefined || !isCoveredBy(found, claimed)
  })
  if (wrong === undefined) return { state: 'passed' }
  throw new UserError(`${name} has the platform tag ${wrong}, but auditwheel finds ${shown}`, {
    why:
      parseLinuxPlatform(wrong) === undefined
        ? 'PyPI rejects this tag'
        : 'The wheel would fail on older systems that the tag allows',
    fix: 'Run `auditwheel repair` in `build-command`, or build the wheel with cibuildwheel',
  })
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
