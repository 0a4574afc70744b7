import { expect, test } from '@jest/globals'
import { findPinEnvironment } from '../../src/explain/lock-environment.js'
import { addStamp } from '../../src/lockfile/stamp.js'

const machine = {
  python_version: '3.11',
  python_full_version: '3.11.7',
  sys_platform: 'linux',
  platform_system: 'Linux',
  os_name: 'posix',
  platform_machine: 'x86_64',
}
const windows = { sys_platform: 'win32', platform_system: 'Windows', os_name: 'nt' }

const lockFor = (python: string, platform: string, pins: string) =>
  addStamp(`# header\n${pins}\n`, { engine: 'uv 0.13.9', python, platform, options: '', files: {} })

test.each([
  ['the machine itself', lockFor('3.11', 'linux-x64', 'a==1'), {}],
  ['a marker that holds here', lockFor('3.11', 'any', "a==1 ; sys_platform == 'linux'"), {}],
  ['a marker that does not hold here', lockFor('3.11', 'any', "a==1 ; sys_platform == 'win32'"), windows],
  [
    'a fork of a later Python',
    lockFor('3.11', 'any', "a==1 ; python_full_version >= '3.14'"),
    { python_version: '3.14', python_full_version: '3.14.0' },
  ],
  ['another platform', lockFor('3.11', 'x86_64-pc-windows-msvc', 'a==1'), windows],
  ['another Linux', lockFor('3.11', 'x86_64-manylinux_2_28', 'a==1'), {}],
  ['another Python', lockFor('3.9', 'linux-x64', 'a==1'), { python_version: '3.9', python_full_version: '3.9.0' }],
  ['a lock of another tool', 'a==1\n', {}],
])('a pin is explained for %s', (_, lock, changed) => {
  expect(findPinEnvironment(['b==2\n', lock], { name: 'a', version: '1' }, machine)).toEqual({ ...machine, ...changed })
})

test('a version that no lock pins has no environment', () => {
  expect(findPinEnvironment(['a==1\n'], { name: 'a', version: '2' }, machine)).toBeUndefined()
})
