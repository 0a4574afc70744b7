import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runAction } from '../../../../shared/test/support/run-action.js'
import type { Fault } from '../../support/project.js'
import { createRepository, fastBuilder, tinyProject } from '../../support/project.js'

const old = 'packaging==20.0\npyparsing==2.4.7\nsix==1.16.0\n'

interface Case {
  readonly fault: Fault
  readonly lock: string
  readonly errors: readonly RegExp[]
  /** Lines of the summary. */
  readonly lines: readonly string[]
}

const cases: [string, Case][] = [
  [
    'a version outside the required range',
    {
      fault: 'requires',
      lock: old.replace('20.0', '19.2'),
      errors: [
        /^::error::The installed wheel fails `pip check`:%0Atiny 1\.4\.0 has requirement packaging>=20, but you have packaging 19\.2\./m,
        /Tried `pip install 'packaging>=20'`, which fixes it with packaging \d+/,
      ],
      lines: ['packaging==19.2', '└── tiny==1.4.0 [requires: packaging>=20]'],
    },
  ],
  [
    'a requirement that is not installed',
    {
      fault: 'requires',
      lock: 'six==1.16.0\n',
      errors: [
        /tiny 1\.4\.0 requires packaging, which is not installed\./,
        /Tried `pip install 'packaging>=20'`, which fixes it/,
      ],
      lines: ['packaging==(not installed)', '└── tiny==1.4.0 [requires: packaging>=20]'],
    },
  ],
  [
    'ranges that no version satisfies',
    {
      fault: 'never',
      lock: old,
      errors: [/Tried `pip install 'packaging<19,>=20'`: no version satisfies all requirements/],
      lines: ['packaging==20.0'],
    },
  ],
]

test.each(cases)('%s is explained, with a fix that was tried', async (_, { fault, lock, errors, lines }) => {
  const workspace = createRepository({ ...tinyProject(fault), 'requirements/base.txt': lock })
  const inputs = { ...fastBuilder, 'install-with': 'requirements/base.txt' }
  const { code, stdout, summary } = await runAction({ action: 'action-build-wheel', workspace, inputs })
  for (const error of errors) expect(stdout).toMatch(error)
  for (const line of lines) expect(summary).toContain(line)
  expect(stdout.match(/^::error/gm)).toHaveLength(1)
  expect(code).toBe(1)
  expect(existsSync(join(workspace, 'dist'))).toBe(false)
})
