import type { Env } from './env.js'

/** Inputs, tokens and the files through which a step sends commands to the runner. Source: GitHub "Workflow commands", environment files. */
const stepVariable = /^(INPUT_|STATE_|ACTIONS_)|^GITHUB_(OUTPUT|STATE|ENV|PATH|STEP_SUMMARY|TOKEN)$/

/** Whether a variable belongs to this step alone, and must not be seen by programs of the project. */
export function isStepVariable(name: string): boolean {
  return stepVariable.test(name)
}

/**
 * The environment for programs of the project, such as hooks, build backends and apps: that of the job, without the variables of this
 * step. Inputs hold keys, and a program that writes to the runner's files sets the outputs and variables of other steps.
 */
export function envForProject(env: Env): Env {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !isStepVariable(name)))
}

/**
 * The environment for a command that an input names: that of the step, with a token that the user may have set for this command,
 * but without the inputs, which hold keys, and without the runner's tokens.
 */
export function envForUserCommand(env: Env): Env {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(INPUT_|ACTIONS_.*TOKEN$)/.test(name)))
}

/**
 * The environment for Git: that of the project's programs, which Git may start as filters or credential helpers, with the token that
 * the user may have set for such a helper.
 */
export function envForGit(env: Env): Env {
  const { GITHUB_TOKEN: token } = env
  return token === undefined ? envForProject(env) : { ...envForProject(env), GITHUB_TOKEN: token }
}

/** An environment without inputs, for every program: none needs them, and other programs of the user could read them there. */
export function withoutInputs(env: Env): Env {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('INPUT_')))
}
