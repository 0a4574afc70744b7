import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { IndexConfig } from '../package-index/access.js'
import { indexFingerprint } from '../package-index/access.js'
import type { JointSettings } from '../requirements/joint-layers.js'
import { isJoint } from '../requirements/joint-layers.js'
import type { EngineContext } from './context.js'
import type { EngineSettings } from './settings.js'
import { effectiveLimit, settingsFor } from './settings.js'

/**
 * The options that shape the lock, as both its header and its stamp show them. An index is never among them (see `withIndexEnv`),
 * so that credentials never reach a lock. Written as `--option=value`, the form that Renovate reads.
 */
export function engineOptions(settings: EngineSettings, { findLinks }: Pick<IndexConfig, 'findLinks'>): string[] {
  return settings.name === 'uv' ? uvOptions(settings) : pipCompileOptions(settings, findLinks.length > 0)
}

function uvOptions(settings: EngineSettings): string[] {
  const { constraints, unsafePackages } = settings
  return [
    ...optionIfSet('--exclude-newer', lastingLimit(settings)),
    ...Object.entries(settings.excludeNewerPackages).map(([name, limit]) => `${packageLimitOption}${name}=${limit}`),
    ...optionIf(settings.generateHashes, '--generate-hashes'),
    ...optionIfSet('--index-strategy', settings.indexStrategy),
    ...optionIfSet('--torch-backend', settings.torchBackend),
    ...optionIfSet('--python-platform', settings.platform),
    ...optionIfSet('--python-version', settings.pythonVersion),
    ...optionIf(settings.universal, '--universal'),
    ...optionIf(settings.annotationStyle === 'line', '--annotation-style=line'),
    ...constraints.map((file) => `--constraints=${file}`),
    ...settings.buildConstraints.map((file) => `--build-constraints=${file}`),
    ...optionIf(settings.emitIndexUrl, '--emit-index-url'),
    ...optionIf(settings.emitFindLinks, '--emit-find-links'),
    ...optionIf(settings.emitBuildOptions, '--emit-build-options'),
    ...unsafePackages.map((name) => `--no-emit-package=${name}`),
    ...optionIf(!settings.stripExtras, '--no-strip-extras'),
    ...settings.toolOptions,
  ]
}

function pipCompileOptions(settings: EngineSettings, hasFindLinks: boolean): string[] {
  const { constraints, unsafePackages } = settings
  return [
    ...optionIf(unsafePackages.length === 0, '--allow-unsafe'),
    ...unsafePackages.map((name) => `--unsafe-package=${name}`),
    ...optionIf(settings.generateHashes, '--generate-hashes'),
    settings.emitIndexUrl ? '--emit-index-url' : '--no-emit-index-url',
    '--no-emit-trusted-host',
    settings.stripExtras ? '--strip-extras' : '--no-strip-extras',
    ...optionIfSet('--uploaded-prior-to', lastingLimit(settings)),
    ...optionIf(settings.annotationStyle === 'line', '--annotation-style=line'),
    ...constraints.map((file) => `--constraint=${file}`),
    ...optionIf(hasFindLinks, settings.emitFindLinks ? '--emit-find-links' : '--no-emit-find-links'),
    ...settings.toolOptions,
  ]
}

/** The limit as an option; a limit of this run is a variable instead (see `limitOfRun`). */
function lastingLimit({ excludeNewer, excludeNewerOfRun }: EngineSettings): string | undefined {
  return excludeNewerOfRun === undefined ? excludeNewer : undefined
}

/** The variables that limit the versions of this run. No header shows a variable. */
export function limitOfRun({ name, excludeNewerOfRun: limit }: EngineSettings): Record<string, string> {
  if (limit === undefined) return {}
  return name === 'uv' ? { UV_EXCLUDE_NEWER: limit } : { PIP_UPLOADED_PRIOR_TO: limit }
}

/**
 * The variable with which pip constrains builds. pip-compile has no option for it. Spaces separate its values, so a path with a space,
 * relative to `cwd`, becomes a URL.
 */
export function buildConstraintVariable(
  { name, buildConstraints }: Pick<EngineSettings, 'name' | 'buildConstraints'>,
  cwd: string,
): Record<string, string> {
  if (name === 'uv' || buildConstraints.length === 0) return {}
  const files = buildConstraints.map((file) => (/\s/.test(file) ? pathToFileURL(join(cwd, file)).href : file))
  return { PIP_BUILD_CONSTRAINT: files.join(' ') }
}

/** The variable from which a Python of this action reads the limits of packages; see `python-module.ts`. */
export function packageLimitVariable({ excludeNewerPackages }: EngineSettings): Record<string, string> {
  return { COMPILE_REQS_PACKAGE_LIMITS: JSON.stringify(excludeNewerPackages) }
}

const packageLimitOption = '--exclude-newer-package='

/** Removes the limits of packages from the header of uv, because no lock shows what only chose its versions. */
export function removePackageLimits(lock: string): string {
  return lock.replace(/^# {4}uv .*$/m, (command) => command.replaceAll(/ --exclude-newer-package=\S+/g, ''))
}

function optionIf(condition: boolean, option: string): string[] {
  return condition ? [option] : []
}

function optionIfSet(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`${name}=${value}`]
}

/** The options of uv that change which versions are chosen, without those that only change how a lock is written. */
export function resolutionOptions(options: readonly string[]): string[] {
  return options.filter((option) =>
    /^--(exclude-newer|exclude-newer-package|python-platform|python-version|build-constraints|prerelease|index-strategy|torch-backend)=|^--(no-)?universal$/.test(
      option,
    ),
  )
}

/** The options with which pip itself chooses the same versions as pip-compile. */
export function pipChoiceOptions(engine: EngineSettings): string[] {
  return [...optionIfSet('--uploaded-prior-to', effectiveLimit(engine)), ...pipResolutionOptions(engine.toolOptions)]
}

/** The options of pip-compile that change which versions pip chooses. */
export function pipResolutionOptions(options: readonly string[]): string[] {
  return options.filter((option) => option === '--pre' || option === '--no-index')
}

export interface StampedSettings {
  readonly engine: EngineSettings
  readonly index: IndexConfig
  readonly joint: JointSettings
}

/** The options as the stamp of a layer's lock shows them: the engine's, a digest of the indexes, and whether the layer is joint. */
export function stampOptions({ engine, index, joint }: StampedSettings, layer: string): string {
  const fingerprint = indexFingerprint(index)
  const agreement = isJoint(joint, layer) ? 'joint' : 'alone'
  const settings = { ...settingsFor(engine, layer), excludeNewerOfRun: undefined, excludeNewerPackages: {} }
  const options = engineOptions(settings, index)
  const paths = optionIf(engine.relativePaths === 'file', 'relative-paths=file')
  const builds = engine.name === 'uv' ? [] : engine.buildConstraints.map((file) => `build-constraint=${file}`)
  const header = optionIfSet('header', engine.customCompileCommand && encodeURIComponent(engine.customCompileCommand))
  return [
    ...options,
    ...builds,
    ...header,
    ...engine.toolStamp,
    ...paths,
    ...(fingerprint === undefined ? [] : [fingerprint]),
    agreement,
  ].join(' ')
}

/** The context in which the engine writes the lock of a layer. */
export function contextForLayer<Context extends EngineContext>(context: Context, layer: string): Context {
  const engine = settingsFor(context.engine, layer)
  return { ...context, engine, options: engineOptions(engine, context.index) }
}

/** The options of a layer that change which versions are chosen; they must not act on other layers. */
export function resolvingSettings(context: EngineContext, layer: string): string[] {
  const { engine, options } = contextForLayer(context, layer)
  return engine.name === 'uv' ? resolutionOptions(options) : pipResolutionOptions(engine.toolOptions)
}

/** The context in which versions are chosen for layers whose `resolvingSettings` are those of this layer. */
export function contextForResolution<Context extends EngineContext>(context: Context, layer: string): Context {
  const { pythonVersion, platform, toolOptions } = settingsFor(context.engine, layer)
  const engine = { ...context.engine, pythonVersion, platform, toolOptions }
  return { ...context, engine, options: engineOptions(engine, context.index) }
}
