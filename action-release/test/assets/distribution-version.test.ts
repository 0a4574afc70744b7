import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { inspectAsset } from '../../src/assets/asset-file.js'
import { requireDistributionVersions } from '../../src/assets/distribution-version.js'

const headers = (version: string) => `Metadata-Version: 2.1\nName: eleanor\nVersion: ${version}\n\nVersion: 9\n`

function wheel(version: string, metadata = version): string {
  const folder = temporaryFolder('wheel')
  writeTree(folder, { [`eleanor-${version}.dist-info/METADATA`]: headers(metadata) })
  const file = join(folder, `eleanor-${version}-py3-none-any.whl`)
  execFileSync('python3', ['-m', 'zipfile', '-c', file, `eleanor-${version}.dist-info`], { cwd: folder })
  return file
}

/** An archive as the tool makes it: by `tar`, or by Python's tarfile, which setuptools uses (pax). */
function archive(name: string, files: Readonly<Record<string, string>>, tool: 'tar' | 'python' = 'tar'): string {
  const folder = temporaryFolder('sdist')
  writeTree(folder, files)
  const top = Object.keys(files)[0]?.split('/')[0] ?? ''
  const file = join(folder, name)
  if (tool === 'tar') execFileSync('tar', ['-czf', file, top], { cwd: folder })
  else execFileSync('python3', ['-m', 'tarfile', '-c', file, top], { cwd: folder })
  return file
}

const sdist = (version: string, metadata = version, tool: 'tar' | 'python' = 'tar') => {
  const top = `eleanor-${version}`
  const noise = { [`${top}/eleanor.egg-info/PKG-INFO`]: headers('9'), [`${top}/a/${'long'.repeat(30)}.py`]: 'x\n'.repeat(9999) }
  return archive(`${top}.tar.gz`, { ...noise, [`${top}/PKG-INFO`]: headers(metadata) }, tool)
}

async function check(files: readonly string[], version = '1.3.0'): Promise<string> {
  const assets = await Promise.all(files.map(inspectAsset))
  return await requireDistributionVersions(assets, version).then(
    () => 'accepted',
    (error: unknown) => (error as Error).message,
  )
}

test.each([
  ['wheels of several builds', () => [wheel('1.3.0'), wheel('1.3.0+cpu'), wheel('1.3.0+cu128'), wheel('1.3.0+cu130')]],
  ['an sdist by tar', () => [sdist('1.3.0')]],
  ['an sdist by Python', () => [sdist('1.3.0', '1.3.0', 'python'), sdist('1.3.0+cpu')]],
  ['another archive', () => [archive('docs-1.2.3.tar.gz', { 'docs/index.html': 'x' })]],
])('accepted for 1.3.0: %s', async (_, files) => expect(await check(files())).toBe('accepted'))

test.each([
  ['wheel 1.2.3', () => wheel('1.2.3'), /^Wheel .* has version 1\.2\.3, but 1\.3\.0 is being released/],
  ['wheel 1.2.3+cpu', () => wheel('1.2.3+cpu'), /^Wheel .* has version 1\.2\.3\+cpu, but/],
  ['wheel 1.3.0rc1', () => wheel('1.3.0rc1'), /has version 1\.3\.0rc1, but/],
  ['renamed wheel', () => wheel('1.3.0', '1.2.3'), /contradicts its own metadata, which contain version 1\.2\.3/],
  ['sdist 1.2.3', () => sdist('1.2.3'), /^Sdist eleanor-1\.2\.3\.tar\.gz has version 1\.2\.3, but 1\.3\.0 is being released/],
  ['renamed sdist', () => sdist('1.3.0', '1.2.3'), /contradicts its own metadata, which contain version 1\.2\.3/],
])('rejected for 1.3.0: %s', async (_, file, reason) => expect(await check([file()])).toMatch(reason))

test('a release of a local version takes only that one', async () => {
  expect(await check([wheel('1.3.0+cpu')], '1.3.0+cpu')).toBe('accepted')
  expect(await check([wheel('1.3.0')], '1.3.0+cpu')).toMatch(/has version 1\.3\.0, but 1\.3\.0\+cpu/)
})

test('a damaged sdist is rejected', async () => {
  const file = sdist('1.3.0')
  writeFileSync(file, 'not an archive')
  expect(await check([file])).toMatch(/^eleanor-1\.3\.0\.tar\.gz cannot be read as an archive/)
})
