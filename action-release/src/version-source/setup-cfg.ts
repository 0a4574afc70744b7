import { parseSetupCfg } from '#shared/config/parse-setup-cfg.js'
import type { VersionLocation } from '../version-files/location.js'
import type { DeclaredVersion } from './pyproject-version.js'
import { attributeFiles } from './pyproject-version.js'

/** Finds where a setup.cfg takes the version from. Source: setuptools "Configuring setuptools using setup.cfg files", special directives. */
export function findSetupCfgVersion(text: string): DeclaredVersion {
  const sections = parseSetupCfg(text)
  const version = sections.get('metadata')?.get('version')?.trim()
  if (version === undefined) return { kind: 'undeclared' }
  const [, directive, operand = ''] = /^(attr|file):\s*(\S+)$/.exec(version) ?? []
  const root = /^=[ \t]*(\S+)$/m.exec(sections.get('options')?.get('package_dir') ?? '')?.[1]
  const candidates: VersionLocation[] =
    directive === 'attr'
      ? attributeFiles(operand, root)
      : [directive === 'file' ? { path: operand, format: 'text' } : { path: 'setup.cfg', format: 'known' }]
  return { kind: 'files', candidates }
}
