import type { Env } from './env.js'

/** Inputs, tokens and the files by which a step speaks to the runner. Source: GitHub "Workflow commands", environment files. */
const ofTheStep = /^(INPUT_|STATE_|ACTIONS_)|^GITHUB_(OUTPUT|STATE|ENV|PATH|STEP_SUMMARY|TOKEN)$/

/**
 * The environment for programs of the project, such as hooks, build backends and apps: that of the job, without what belongs to this
 * step alone. Inputs hold keys, and whoever writes the files of the runner sets outputs and variables of others.
 */
export function envForProject(env: Env): Env {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ofTheStep.test(name)))
}

/**
 * The environment for a command that an input names: that of the step, with the token that the user may have given it for that command,
 * but without the inputs, which hold keys, and the runner's tokens.
 */
export function envForUserCommand(env: Env): Env {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(INPUT_|ACTIONS_.*TOKEN$)/.test(name)))
}
