import { resolve } from 'node:path'
import { resolveCacheMode } from '#shared/cache/cache-mode.js'
import type { ActionContext } from '#shared/context/action-context.js'
import { readInputs } from '#shared/inputs/read-inputs.js'
import { readBuilder, readBuildImage, readGate, readTest } from './command-inputs.js'
import { wheelInputs } from './input-definitions.js'
import { readPackages } from './package-inputs.js'
import type { PathName } from './parse-fields.js'
import {
  readBuildConstraints,
  readCheckWheelContents,
  readExistingFile,
  readFindLinks,
  readGivenWheels,
  readMaxSize,
  readOutDir,
  readPlatformChecks,
  readProjectPath,
  readVersionInputs,
} from './parse-fields.js'
import { readArtifacts, readAttestation, readPublishAttestation, readSbom } from './publish-inputs.js'
import type { WheelInputs } from './types.js'

/** Reads and validates all inputs. Looks at nothing in the project but the paths that the inputs name. */
export async function readWheelInputs(
  context: Pick<ActionContext, 'env' | 'workspace' | 'caller' | 'mask'>,
): Promise<WheelInputs> {
  return await readInputs(context, wheelInputs, (input) => {
    const token = input.secret('token').trim()
    const directory = resolve(context.workspace, input.path('directory', 'directory'))
    const path = (name: PathName) => readProjectPath(input, { workspace: context.workspace, directory, name })
    return {
      directory,
      packages: readPackages(input, directory),
      gate: readGate(input),
      contents: { allowFiles: input.words('allow-files'), maxSize: readMaxSize(input) },
      previousWheel: path('previous-wheel'),
      lint: {
        twine: input.choice('twine'),
        platform: readPlatformChecks(input),
        checkWheelContents: readCheckWheelContents(input),
      },
      version: readVersionInputs(input, path('version-file')),
      installation: {
        lock: readExistingFile(input, 'install-with', path('install-with')),
        findLinks: readFindLinks(input, context.workspace, directory),
        importCheck: input.choice('import-check'),
        ...readTest(input),
      },
      build: {
        ...readBuilder(input),
        image: readBuildImage(input),
        constraints: readBuildConstraints(input, path('build-constraints')),
        inputFiles: input.words('build-inputs'),
        reproducible: input.choice('reproducible'),
        reproducibleIgnore: input.words('reproducible-ignore'),
        outDir: readOutDir(input, path('out-dir') ?? directory),
      },
      wheels: readGivenWheels(input, context.workspace, directory),
      ...readArtifacts(input, context.env),
      sbom: readSbom(input),
      attestation: readAttestation(input, context.env, token),
      publishAttestation: readPublishAttestation(input, context.env),
      reuse: input.flag('reuse'),
      python: input.text('python'),
      cache: resolveCacheMode(input.choice('cache'), context.env),
    }
  })
}
