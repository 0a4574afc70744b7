import { expect, test } from '@jest/globals'
import { adviseOnDifferences } from '../../../src/verify/reproducibility/advice.js'
import type { Difference } from '../../../src/verify/reproducibility/compare-wheels.js'

const record: Difference = { path: 'a-1.dist-info/RECORD', parts: ['content'] }

test.each<[advice: RegExp, differences: Difference[]]>([
  [
    /^Compile without the folder of the build: with `-ffile-prefix-map`[^.]*$/,
    [{ path: 'a/b.cpython-311-x86_64-linux-gnu.so', parts: ['content'] }, record],
  ],
  [/^Compile without the folder/, [{ path: 'a.libs/libz.so.1', parts: ['content'] }]],
  [
    /^Have the tool that writes the bill of materials omit/,
    [{ path: 'a-1.dist-info/sboms/a.cyclonedx.json', parts: ['content'] }, record],
  ],
  [/^Pack archives with fixed times/, [{ path: 'a/data.npz', parts: ['content'] }]],
  [/^Generate files without times, paths and random values/, [{ path: 'a/_build.py', parts: ['content'] }]],
  [
    /^Configure the build backend to take times from SOURCE_DATE_EPOCH and to sort what it writes$/,
    [{ path: 'a/b.py', parts: ['time'] }],
  ],
  [/^Configure the build backend/, [{ path: 'a/b.py', parts: ['order'] }]],
  [/^Have the build backend sort what it writes$/, [record]],
  [
    /^Compile without .*\. Generate files without .*\. Configure the build backend/,
    [
      { path: 'a.so', parts: ['content'] },
      { path: 'a.py', parts: ['content', 'time'] },
      { path: 'b.py', parts: ['content'] },
      { path: 'a.dylib', parts: ['content'] },
    ],
  ],
])('the advice %s fits the members', (advice, differences) => {
  expect(adviseOnDifferences(differences)).toMatch(advice)
})
