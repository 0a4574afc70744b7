import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { temporaryFolder } from '../../../shared/test/support/run-action.js'
import { copyFiles } from '../../src/publish/copy-to-out-dir.js'

function built() {
  const folder = temporaryFolder('built')
  const [wheel, sdist] = [join(folder, 'a-1.0-py3-none-any.whl'), join(folder, 'a-1.0.tar.gz')]
  writeFileSync(wheel, 'wheel')
  writeFileSync(sdist, Buffer.alloc(1 << 20))
  return [wheel, sdist]
}

test('a folder that cannot be created is one error', async () => {
  const file = join(temporaryFolder('out'), 'file')
  writeFileSync(file, '')
  await expect(copyFiles(built(), join(file, 'dist'))).rejects.toThrow(
    /^The wheel could not be written to `out-dir`\. (Error: )?ENOTDIR/,
  )
})

test('a full disk leaves no partial file, and an earlier wheel stays', async () => {
  const out = join(temporaryFolder('out'), 'dist')
  mkdirSync(out)
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', out], { encoding: 'utf8' })
  if (status !== 0) {
    console.warn(`Skipped: a small file system cannot be mounted here (${stderr.trim()})`)
    return
  }
  try {
    writeFileSync(join(out, 'a-1.0-py3-none-any.whl'), 'earlier')
    await expect(copyFiles(built(), out)).rejects.toThrow(/^The wheel could not be written to `out-dir`\. (Error: )?ENOSPC/)
    expect(readdirSync(out)).toEqual(['a-1.0-py3-none-any.whl'])
    expect(readFileSync(join(out, 'a-1.0-py3-none-any.whl'), 'utf8')).toBe('earlier')
  } finally {
    spawnSync('umount', [out])
  }
})
