import { expect, test } from '@jest/globals'
import { installFailed } from '../../../src/verify/installation/install-failure.js'

const staged = { top: '/nowhere', files: new Map() }
const hint = (name: string) => `If no index has ${name}, name the folder with its wheel in \`find-links\`.`

test.each([
  [
    'pip',
    'ERROR: Could not find a version that satisfies the requirement acme-core>=1 (from app) (from versions: none)\nERROR: No matching distribution found for acme-core>=1\n',
    `The lock cannot be installed into a clean environment. Could not find a version that satisfies the requirement acme-core>=1 (from app) (from versions: none) No matching distribution found for acme-core>=1. ${hint('acme-core')}`,
  ],
  [
    'uv without the package',
    '  × No solution found when resolving dependencies:\n  ╰─▶ Because acme-core was not found in the package registry and app==1.0 depends on acme-core>=1, we can conclude that app==1.0 cannot be used.\n      And because only app==1.0 is available, your requirements are unsatisfiable.\n',
    `The lock cannot be installed into a clean environment. No solution found when resolving dependencies: Because acme-core was not found in the package registry and app==1.0 depends on acme-core>=1, we can conclude that app==1.0 cannot be used. And because only app==1.0 is available, your requirements are unsatisfiable. ${hint('acme-core')}`,
  ],
  [
    'uv with another version',
    '  × No solution found when resolving dependencies:\n  ╰─▶ Because only six<=1.17.0 is available and app==1.0 depends on six>=99, we can conclude that app==1.0 cannot be used.\n',
    `The lock cannot be installed into a clean environment. No solution found when resolving dependencies: Because only six<=1.17.0 is available and app==1.0 depends on six>=99, we can conclude that app==1.0 cannot be used. ${hint('six')}`,
  ],
  [
    'uv 0.13 with another version of a package with an extra',
    'error: No solution found when resolving dependencies\n  cause: Because only acme-core[fast]<1 is available and app==1.0 depends on acme-core[fast]>=1, we can conclude that app==1.0 cannot be used.\n         And because only app==1.0 is available and you require app, we can conclude that your requirements are unsatisfiable.\n\nhint: x\n',
    `The lock cannot be installed into a clean environment. No solution found when resolving dependencies: Because only acme-core[fast]<1 is available and app==1.0 depends on acme-core[fast]>=1, we can conclude that app==1.0 cannot be used. And because only app==1.0 is available and you require app, we can conclude that your requirements are unsatisfiable. ${hint('acme-core')}`,
  ],
  [
    'uv 0.13 without the version',
    'error: No solution found when resolving dependencies\n  cause: Because there is no version of six[a,b]==99 and app==1.0 depends on six[a,b]==99, we can conclude that app==1.0 cannot be used.\n',
    `The lock cannot be installed into a clean environment. No solution found when resolving dependencies: Because there is no version of six[a,b]==99 and app==1.0 depends on six[a,b]==99, we can conclude that app==1.0 cannot be used. ${hint('six')}`,
  ],
  [
    'pip with another Python',
    "ERROR: Package 'app' requires a different Python: 3.11.2 not in '>=3.13'\n",
    "The lock cannot be installed into a clean environment. Package 'app' requires a different Python: 3.11.2 not in '>=3.13'. Set up a version of Python that the wheel and its requirements support, and set `python` if it is not `python3`.",
  ],
  [
    'uv with another Python',
    'error: No solution found when resolving dependencies\n  cause: Because the current Python version (3.11.2) does not satisfy Python>=3.13 and app==1.0 depends on Python>=3.13, we can conclude that app==1.0 cannot be used.\n',
    'The lock cannot be installed into a clean environment. No solution found when resolving dependencies: Because the current Python version (3.11.2) does not satisfy Python>=3.13 and app==1.0 depends on Python>=3.13, we can conclude that app==1.0 cannot be used. Set up a version of Python that the wheel and its requirements support, and set `python` if it is not `python3`.',
  ],
  ['a program without a word', '', 'The lock cannot be installed into a clean environment. The exit code is 1.'],
  [
    'another failure',
    'a\nerror: no space left\n',
    'The lock cannot be installed into a clean environment. error: no space left.',
  ],
])('what %s says about a missing package becomes the reason and a hint', async (_, stderr, message) => {
  const failed = await installFailed({ code: 1, timedOut: false, stdout: '', stderr, seconds: 1 }, 'The lock', staged)
  expect(failed.message).toBe(message)
})
