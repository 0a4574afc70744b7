/**
 * Writes the version into `scripts/version.py` and over the newest section of CHANGELOG.md: the `bump-command` of `publish.yml`, whose
 * release commit contains both files.
 *
 *   prepare-release 1.2.3
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../repository.js'
import { releaseSection } from './changelog.js'
import { readVersion, versionPath, withVersion } from './version.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { repository: { type: 'string', default: root } },
})
const [version = ''] = positionals
try {
  const folder = values.repository
  const changelogPath = join(folder, 'CHANGELOG.md')
  // Both are computed before the first is written.
  const changelog = releaseSection(readFileSync(changelogPath, 'utf8'), version, new Date().toISOString().slice(0, 10))
  const versionText = withVersion(readFileSync(join(folder, versionPath), 'utf8'), version)
  writeFileSync(changelogPath, changelog)
  writeFileSync(join(folder, versionPath), versionText)
  console.log(`CHANGELOG.md and ${versionPath} have version ${readVersion(versionText)}.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
