import type { VersionLocation } from '../version-files/location.js'
import type { DeclaredVersion } from './pyproject-version.js'
import { attributeFiles } from './pyproject-version.js'

const section = /^\[([^\]]+)\][ \t]*$/

/** Finds where a setup.cfg takes the version from. Source: setuptools "Configuring setuptools using setup.cfg files", special directives. */
export function findSetupCfgVersion(text: string): DeclaredVersion {
  const version = valueOf(text, 'metadata', 'version')
  if (version === undefined) return { kind: 'undeclared' }
  const [, directive, operand = ''] = /^(attr|file):\s*(\S+)$/.exec(version) ?? []
  const root = /^=[ \t]*(\S+)$/m.exec(valueOf(text, 'options', 'package_dir') ?? '')?.[1]
  const candidates: VersionLocation[] =
    directive === 'attr'
      ? attributeFiles(operand, root)
      : [directive === 'file' ? { path: operand, format: 'text' } : { path: 'setup.cfg', format: 'known' }]
  return { kind: 'files', candidates }
}

/** The value of a key, with its continuation lines. Source: Python, `configparser`. */
function valueOf(text: string, wanted: string, key: string): string | undefined {
  let current = ''
  let value: string | undefined
  for (const line of text.split(/\r?\n/)) {
    current = section.exec(line)?.[1] ?? current
    if (current !== wanted || /^\s*[#;]/.test(line)) continue
    if (value !== undefined && /^\s+\S/.test(line)) value += `\n${line.trim()}`
    else if (value !== undefined) break
    else value = new RegExp(`^${key}[ \\t]*[=:][ \\t]*(.*?)[ \\t]*$`).exec(line)?.[1]
  }
  return value?.trim()
}
