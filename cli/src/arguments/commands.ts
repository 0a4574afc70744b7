import type { CommandDefinition } from './command-definition.js'
import { requirementsFlags } from './command-flags.js'

/** All commands, in the order of `--help`. */
export const commands: readonly CommandDefinition[] = [
  {
    name: 'compile',
    summary: 'Compile the locks that are stale',
    flags: requirementsFlags,
    hasOutputs: true,
    load: async () => (await import('../commands/compile.js')).compile,
  },
  {
    name: 'check',
    summary: 'Check that all locks are up to date',
    flags: requirementsFlags,
    hasOutputs: true,
    load: async () => (await import('../commands/check.js')).check,
  },
  {
    name: 'upgrade',
    summary: 'Upgrade the named packages, or all',
    operands: '[package...]',
    flags: requirementsFlags,
    hasOutputs: true,
    load: async () => (await import('../commands/upgrade.js')).upgrade,
  },
  {
    name: 'explain',
    summary: 'Show who requires a package, and which versions',
    operands: '<package...>',
    flags: requirementsFlags,
    hasOutputs: true,
    load: async () => (await import('../commands/explain.js')).explain,
  },
]
