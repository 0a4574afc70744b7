import { expect, test } from '@jest/globals'
import { summarizeEngineOutput } from '../../src/engine/errors.js'
import { describePipConflict, parsePipConflict } from '../../src/engine-output/pip-conflict.js'

const output = (...causes: string[]) =>
  `INFO: pip is looking at multiple versions of accelerate
ERROR: Cannot install -r .compile-reqs-union.in (line 3) and array>=2 because these package versions have conflicting dependencies.

The conflict is caused by:
${causes.map((each) => `    ${each}\n`).join('')}
To fix this you could try to:
1. loosen the range of package versions you've specified
`

const information = (requirement: string, parent: string) =>
  `RequirementInformation(requirement=SpecifierRequirement('${requirement}'), parent=${parent})`

test.each([
  [
    'a line and a package',
    output('The user requested array>=2', 'accelerator 0.33.0 depends on array<2 and >=1.17'),
    'Because you require array>=2 and accelerator 0.33.0 requires array<2,>=1.17, no version of array satisfies both',
  ],
  [
    'a constraint',
    output('The user requested six', 'The user requested (constraint) six===1.0', 'top 1.0 depends on six>1'),
    'Because you require six, a constraint allows only six===1.0 and top 1.0 requires six>1, no version of six satisfies all of them',
  ],
  [
    'several packages',
    output('The user requested a<1', 'b 2.0 depends on c<1', 'd 2.0 depends on c>1'),
    'Because you require a<1, b 2.0 requires c<1 and d 2.0 requires c>1, they conflict',
  ],
  [
    'many versions',
    output('The user requested a<1', ...['1', '2', '3', '4', '5', '6', '7'].map((each) => `b ${each} depends on a>1`)),
    'Because you require a<1, b 1 requires a>1, b 2 requires a>1, b 3 requires a>1, b 4 requires a>1, b 5 requires a>1 and 2 more, no version of a satisfies all of them',
  ],
  [
    'the traceback of pip-compile',
    `pip._vendor.resolvelib.resolvers.ResolutionImpossible: [${information('low<1.1', 'None')}, ${information('low>=9', "LinkCandidate('https://h/top-1.0-py3-none-any.whl')")}]`,
    'Because you require low<1.1 and top 1.0 requires low>=9, no version of low satisfies both',
  ],
  ['another failure', 'ERROR: No matching distribution found for x\n', undefined],
])('%s', (_, text, sentence) => {
  expect(describePipConflict(parsePipConflict(text))).toBe(sentence)
})

test.each([
  ["ERROR: Exception:\nTraceback\nAssertionError: 'low' != 'other' for wheel\n", 'The wheel for low is one of other'],
  ['ERROR: Exception:\nTraceback\nValueError: not a number\n', 'not a number'],
])('the reason of a failure that pip did not foresee', (text, reason) => {
  expect(summarizeEngineOutput('pip-compile', text)).toBe(reason)
})
