import { expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import type { ImageInputs } from '../../src/inputs/read-inputs.js'
import { readImageInputs } from '../../src/inputs/read-inputs.js'

/** Forms that users of docker's actions write. Source: docker/build-push-action, README; docker buildx build, reference. */
test.each<[inputs: Record<string, string>, expected: Partial<ImageInputs>]>([
  [
    { push: 'True', pull: 'TRUE' },
    { push: true, pull: 'true' },
  ],
  [{ pull: 'False' }, { pull: 'false' }],
  [{ provenance: 'true' }, { provenance: 'max' }],
  [{ provenance: 'False' }, { provenance: 'off' }],
  [{ provenance: 'mode=min' }, { provenance: 'min' }],
  [{ provenance: 'mode=max' }, { provenance: 'max' }],
  [{ sbom: 'True' }, { sbom: true, sbomGenerator: undefined }],
  [{ sbom: 'generator=r.test/scanner:1' }, { sbom: true, sbomGenerator: 'r.test/scanner:1' }],
  [{ 'sbom-generator': 'r.test/scanner:1' }, { sbom: false, sbomGenerator: 'r.test/scanner:1' }],
  [{ outputs: 'type=docker' }, { exports: [] }],
  [{ outputs: 'type=image,push=false\na=type=docker' }, { exports: [] }],
  [
    { outputs: 'type=registry', push: 'true' },
    { push: true, exports: [] },
  ],
  [
    { outputs: 'type=image,push=true', push: 'true' },
    { push: true, exports: [] },
  ],
  [{ outputs: 'dist/{image}' }, { exports: [{ image: undefined, type: 'local', path: 'dist/{image}', compression: undefined }] }],
])('%j means the same as in docker’s actions', async (inputs, expected) => {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, { 'docker/a.Dockerfile': 'FROM x\n' })
  const given = Object.entries({ catalogue: 'false', ...inputs })
  const env = Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
  expect(await readImageInputs({ env, workspace, mask: () => undefined })).toMatchObject(expected)
})
