import { describe, expect, jest, test } from '@jest/globals'
import { testWith } from '../../../../shared/test/support/programs.js'
import { runAction } from '../../../../shared/test/support/run-action.js'
import { checkWithAuditwheel } from '../../../src/verify/lint/check-platform.js'
import { isCoveredBy, parseLinuxPlatform } from '../../../src/verify/lint/platform-tags.js'
import { buildLock, createRepository, fastBuilder } from '../../support/project.js'

jest.setTimeout(180_000)

test.each([
  ['manylinux_2_17_x86_64', 'manylinux_2_17_x86_64', true],
  ['manylinux_2_17_x86_64', 'manylinux2014_x86_64', true],
  ['manylinux_2_17_x86_64', 'manylinux2010_i686', false],
  ['manylinux_2_5_x86_64', 'manylinux1_x86_64', true],
  ['manylinux_2_34_aarch64', 'manylinux_2_28_aarch64', false],
  ['musllinux_1_2_x86_64', 'musllinux_1_2_x86_64', true],
  ['musllinux_1_2_x86_64', 'manylinux_2_17_x86_64', false],
])('a wheel that needs %s is covered by the tag %s: %s', (found, claimed, expected) => {
  const [one, other] = [parseLinuxPlatform(found), parseLinuxPlatform(claimed)]
  if (one === undefined || other === undefined) throw new Error('not parsed')
  expect(isCoveredBy(one, other)).toBe(expected)
})

const noLibc = "WARNING:auditwheel.wheel_abi:couldn't detect wheel libc, defaulting to glibc"

describe('the verdict on what auditwheel shows (a stand-in that prints its text)', () => {
  const check = (tag: string, shown: string, ...more: string[]) =>
    checkWithAuditwheel(
      () => Promise.resolve({ code: 0, lines: ['a.whl is consistent with the following', `platform tag: "${shown}".`, ...more] }),
      { file: '/a.whl', tags: tag.split(',').map((platform) => `cp311-cp311-${platform}`) },
    )
  test.each([
    ['manylinux_2_17_x86_64,manylinux2014_x86_64', 'manylinux_2_12_x86_64', 'passed'],
    // The wheel of a program that is linked statically, such as those of uv and prek.
    ['manylinux_2_17_aarch64,musllinux_1_1_aarch64', 'manylinux_2_17_aarch64', 'passed', noLibc],
    ['any', '', 'skipped'],
    ['macosx_11_0_arm64', '', 'skipped'],
  ])('%s and %s: %s', async (tag, shown, state, ...more) => {
    expect(await check(tag, shown, ...more)).toEqual({ state })
  })
  test.each([
    [
      'manylinux_2_17_x86_64',
      'manylinux_2_34_x86_64',
      'a.whl has the platform tag manylinux_2_17_x86_64, but auditwheel finds manylinux_2_34_x86_64. The wheel would fail on older systems',
    ],
    ['manylinux_2_17_x86_64', 'linux_x86_64', 'but auditwheel finds linux_x86_64'],
    [
      'manylinux_2_17_x86_64',
      'linux_x86_64',
      'The wheel lacks shared libraries that it needs: libcuda.so.1, libnccl.so.2',
      "In order to achieve the tag platform tag 'manylinux_2_41_x86_64' the",
      'following shared library dependencies will need to be eliminated:',
      'libcuda.so.1, libnccl.so.2',
      "In order to achieve the tag platform tag 'manylinux_2_40_x86_64' the",
    ],
    [
      'manylinux_2_17_x86_64,musllinux_1_1_x86_64',
      'manylinux_2_17_x86_64',
      'the platform tag musllinux_1_1_x86_64, but auditwheel finds manylinux_2_17_x86_64. The wheel needs glibc, and the tag promises musl',
    ],
    ['linux_aarch64', 'manylinux_2_17_aarch64', 'PyPI rejects this tag', noLibc],
    [
      'linux_x86_64',
      'manylinux_2_5_x86_64',
      'a.whl has the platform tag linux_x86_64, but auditwheel finds manylinux_2_5_x86_64. PyPI rejects this tag',
    ],
  ])('%s and %s: rejected', async (tag, shown, message, ...more) => {
    await expect(check(tag, shown, ...more)).rejects.toThrow(message)
  })
})

testWith('cc')('auditwheel and abi3audit check the wheel of a C extension for the stable ABI', async () => {
  const extension = 'Extension("fast", ["fast.c"], py_limited_api=True, define_macros=[("Py_LIMITED_API", "0x030A0000")])'
  const workspace = createRepository({
    'pyproject.toml':
      '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "fast"\nversion = "1.4.0"\n',
    'setup.py': `from setuptools import Extension, setup\nsetup(ext_modules=[${extension}], options={"bdist_wheel": {"py_limited_api": "cp310"}})\n`,
    'fast.c':
      // It needs libc, which auditwheel looks for.
      '#include <Python.h>\n#include <unistd.h>\nstatic struct PyModuleDef d = {PyModuleDef_HEAD_INIT, "fast", 0, -1, 0};\nPyMODINIT_FUNC PyInit_fast(void) { return getpid() ? PyModule_Create(&d) : 0; }\n',
    ...buildLock,
  })
  const run = (inputs: Record<string, string>) =>
    runAction({ action: 'action-build-wheel', workspace, inputs: { ...fastBuilder, ...inputs } })
  const stable = await run({ 'check-platform': 'abi3audit' })
  expect(stable.stdout).toMatch(/^::warning::PyPI will reject the platform tag linux_/m)
  expect(stable.summary).toContain('| abi3audit | ✅ passed |')
  const failed = await run({ 'check-platform': 'auditwheel, abi3audit', wheels: 'dist/*.whl', 'out-dir': 'checked' })
  expect(failed.stdout).toMatch(
    /^::error::fast-1\.4\.0-cp310-abi3-linux_\w+\.whl has the platform tag linux_\w+, but auditwheel finds manylinux_2_\d+_\w+\. PyPI rejects this tag\. Run `auditwheel repair`/m,
  )
  expect(failed.code).toBe(1)
})
