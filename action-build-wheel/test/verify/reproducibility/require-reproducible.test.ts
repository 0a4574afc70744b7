import { expect, test } from '@jest/globals'
import type { ActionContext } from '#shared/context/action-context.js'
import { createSummary } from '#shared/context/summary.js'
import type { Difference } from '../../../src/verify/reproducibility/compare-wheels.js'
import { requireReproducible } from '../../../src/verify/reproducibility/require-reproducible.js'

/** What setuptools gives for an extension with debug information: modes follow the umask, which is no cause. */
const extension: readonly Difference[] = [
  { path: 'fast.so', parts: ['mode', 'content'] },
  { path: 'fast-1.0.dist-info/WHEEL', parts: ['mode'] },
  { path: 'fast-1.0.dist-info/RECORD', parts: ['content'] },
]

test('an error names no modes, which this action fixes; the summary shows all differences', () => {
  const summary = createSummary()
  const context = { log: { info: () => undefined } as unknown as ActionContext['log'], summary }
  expect(() => requireReproducible(context, { relevant: extension, accepted: [] })).toThrow(
    /^The wheel is not reproducible: a second build differs in fast\.so \(content\), fast-1\.0\.dist-info\/RECORD \(content\)\. The content was generated again\. Compile without the folder of the build/,
  )
  const text = summary.text()
  expect(text).toContain('| fast-1.0.dist-info/WHEEL | mode |')
})
