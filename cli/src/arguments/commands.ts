import { failOnChangeFlag } from '../context/command-call.js'
import type { CommandDefinition } from './command-definition.js'
import { ciFlags, imageFlags, releaseFlags, requirementsFlags, wheelFlags } from './command-flags.js'

/** Groups of commands that are no commands themselves, with their summaries. */
export const groups = { images: 'Plan, check or build the images' }

/** All commands. */
export const commands: readonly CommandDefinition[] = [
  {
    name: 'compile',
    summary: 'Compile the locks that are stale',
    flags: requirementsFlags,
    extraFlags: { [failOnChangeFlag]: 'Exit with code 1 if a lock was written' },
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
  {
    name: 'wheel',
    summary: 'Run the quality gate, build the wheel and verify it',
    flags: wheelFlags,
    extraFlags: { '--no-gate': 'Build without the gate' },
    hasOutputs: true,
    load: async () => (await import('../commands/wheel.js')).wheel,
  },
  {
    name: 'images plan',
    summary: 'Show which images would be built, and from what',
    flags: imageFlags,
    hasOutputs: true,
    load: async () => (await import('../commands/images.js')).planImages,
  },
  {
    name: 'images check',
    summary: 'Check the Dockerfiles with BuildKit, without a build',
    flags: imageFlags,
    hasOutputs: true,
    load: async () => (await import('../commands/images.js')).checkImages,
  },
  {
    name: 'images build',
    summary: 'Build the images',
    flags: imageFlags,
    hasOutputs: true,
    load: async () => (await import('../commands/images.js')).buildAllImages,
  },
  {
    name: 'release plan',
    summary: 'Show what a release would do',
    flags: releaseFlags,
    hasOutputs: true,
    load: async () => (await import('../commands/release.js')).planRelease,
  },
  {
    name: 'release',
    summary: 'Release a version on GitHub; asks before it writes',
    flags: releaseFlags,
    asks: true,
    hasOutputs: true,
    load: async () => (await import('../commands/release.js')).release,
  },
  {
    name: 'ci',
    summary: 'Run the workflows on this machine, with act',
    operands: '[workflow]',
    flags: ciFlags,
    load: async () => (await import('../commands/ci.js')).ci,
  },
  {
    name: 'init',
    summary: 'Write the configuration and workflows for this repository',
    asks: true,
    load: async () => (await import('../commands/init.js')).init,
  },
  {
    name: 'doctor',
    summary: 'Show what this machine has, and what is missing',
    hasOutputs: true,
    load: async () => (await import('../commands/doctor.js')).doctor,
  },
]
