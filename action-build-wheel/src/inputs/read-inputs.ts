import { resolve } from 'node:path'
import { cacheModes, resolveCacheMode } from '#shared/cache/cache-mode.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { readInputs } from '#shared/inputs/input-reader.js'
import { readBuilder, readGate } from './command-inputs.js'
import {
  readBuildConstraints,
  readCheckWheelContents,
  readExistingFile,
  readMaxSize,
  readOutDir,
  readProjectPath,
  readVersion,
} from './parse-fields.js'
import { readArtifact, readAttestation } from './publish-inputs.js'
import type { WheelInputs } from './types.js'

/** Reads and validates all inputs and masks the token. Looks at nothing in the project but the paths that the inputs name. */
export function readWheelInputs(context: Pick<ActionContext, 'env' | 'workspace' | 'mask'>): WheelInputs {
  return readInputs(context, (input) => {
    const token = input.secret('token').trim()
    if (token !== '') context.mask(token)
    const directory = resolve(context.workspace, input.path('directory', 'directory') || '.')
    const path = (name: string) => readProjectPath(input, { workspace: context.workspace, directory, name })
    return {
      directory,
      gate: readGate(input),
      contents: { allowFiles: input.words('allow-files'), maxSize: readMaxSize(input) },
      previousWheel: path('previous-wheel'),
      lint: {
        twine: input.choice('twine', ['off', 'warn', 'strict']),
        checkWheelContents: readCheckWheelContents(input),
      },
      version: { expected: readVersion(input), file: readExistingFile(input, 'version-file', path('version-file')) },
      installWith: readExistingFile(input, 'install-with', path('install-with')),
      build: {
        ...readBuilder(input),
        constraints: readBuildConstraints(input, path('build-constraints')),
        reproducible: input.choice('reproducible', ['off', 'check']),
        outDir: readOutDir(input, path('out-dir') ?? resolve(directory, 'dist')),
      },
      artifact: readArtifact(input, context.env),
      sbom: input.flag('sbom'),
      attestation: readAttestation(input, context.env, token),
      reuse: input.flag('reuse'),
      python: input.text('python') || 'python3',
      cache: resolveCacheMode(input.choice('cache', cacheModes), context.env),
    }
  })
}
