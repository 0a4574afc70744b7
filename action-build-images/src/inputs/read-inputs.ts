import type { ActionContext } from '#shared/context/action-context.js'
import { openInputConfig, readInputs } from '#shared/inputs/read-inputs.js'
import { findProjectName } from '../project/project-name.js'
import type { Naming } from '../references/naming.js'
import type { LatestRule } from '../tags/latest-tag.js'
import { findVersion, placeholderValues } from '../tags/run-values.js'
import { readTagTemplate } from '../tags/tag-template.js'
import type { BuildInputs } from './build-inputs.js'
import { readBuildInputs } from './build-inputs.js'
import type { CacheInputs } from './cache-inputs.js'
import { readCacheInputs } from './cache-inputs.js'
import type { ClientInputs } from './client-inputs.js'
import { readClientInputs } from './client-inputs.js'
import type { ImageReader } from './input-definitions.js'
import { imageInputs } from './input-definitions.js'
import type { Mode, ModeInputs } from './mode-inputs.js'
import { readModeInputs, validateCombination } from './mode-inputs.js'
import { readNaming, readPrunedNaming } from './naming-inputs.js'
import type { ImageExport } from './results/export-inputs.js'
import { readExports } from './results/export-inputs.js'
import type { ScanCommand } from './results/scan-inputs.js'
import { readScanCommand } from './results/scan-inputs.js'
import type { SigningRule } from './results/signing-inputs.js'
import { readSigningRule } from './results/signing-inputs.js'
import type { SecretInputs } from './secret-inputs.js'
import { readSecretInputs } from './secret-inputs.js'
import type { SourceInputs } from './source-inputs.js'
import { readSourceInputs } from './source-inputs.js'
import type { TrustInputs } from './trust-inputs.js'
import { readTrustInputs } from './trust-inputs.js'
import type { VariantInputs } from './variant-inputs.js'
import { readVariantInputs } from './variant-inputs.js'

/** All inputs of the action. Each part is described and read in its own file. */
export interface ImageInputs extends SourceInputs, ModeInputs, BuildInputs, SecretInputs, TrustInputs {
  readonly naming: Naming
  readonly latestRule: LatestRule
  readonly variants: VariantInputs
  readonly cache: CacheInputs
  /** Files that are written of the images. */
  readonly exports: readonly ImageExport[]
  /** Scanner of the images; undefined if there is none. */
  readonly scanCommand: ScanCommand | undefined
  /** Whether what is pushed is signed, and with which services. */
  readonly sign: SigningRule
  /** The client of the app, generated before the images; undefined when none is wanted. */
  readonly client: ClientInputs | undefined
}

/** Reads and validates all inputs. Secrets come first, so that they are masked before anything else happens. */
export async function readImageInputs(
  context: Pick<ActionContext, 'env' | 'workspace' | 'caller' | 'mask'>,
): Promise<ImageInputs> {
  const config = openInputConfig(context)
  const tagTemplate = await readTagTemplate(context.env, config)
  const project = await findProjectName(context)
  const read = (input: ImageReader): ImageInputs => {
    const secrets = readSecretInputs(context, input)
    const facts = { env: context.env, version: input.text('version'), tagTemplate, now: new Date() }
    const values = placeholderValues(facts)
    const sources = readSourceInputs(input, context.workspace, values)
    const mode = readModeInputs(input)
    const isPruning = mode.mode === 'prune'
    const naming = isPruning ? readPrunedNaming(input, values, project, context.env) : readNaming(input, values, project)
    validateCombination(input, context.env, { ...mode, ...sources, registries: naming.registries })
    const build = readBuildInputs(input, values, context.env)
    return {
      ...secrets,
      ...sources,
      ...mode,
      ...build,
      checks: mode.mode === 'check' && build.checks === 'off' ? 'fail' : build.checks,
      ...readTrustInputs(input),
      naming,
      latestRule: readLatestRule(input, findVersion(facts), tagTemplate),
      variants: readVariantInputs(input, naming.tags),
      exports: mode.mode === 'publish' || isPruning ? [] : readExports(input, context.workspace),
      scanCommand: readScanCommand(input),
      sign: readSigningRule(input, context.env, mode),
      cache: readCacheInputs(context, input, sources.context),
      client: isClientNeeded(input, mode.mode) ? readClientInputs(input, context.workspace) : undefined,
    }
  }
  return await readInputs(context, imageInputs, read, config)
}

function readLatestRule(input: ImageReader, version: string, tagTemplate: string): LatestRule {
  return { latest: input.choice('latest'), version, tagTemplate, token: input.secret('token').trim() }
}

/** `publish` builds nothing, and the plan of a graph that several jobs build has already checked the client. */
function isClientNeeded(input: ImageReader, mode: Mode): boolean {
  return mode !== 'publish' && mode !== 'prune' && !(mode === 'build-digests' && input.choice('client-mode') === 'check')
}
