import type { ActionContext } from '#shared/context/action-context.js'

/** What making and pushing commits needs of the action context. */
export type CommitContext = Pick<ActionContext, 'run' | 'env' | 'workspace' | 'temp' | 'log' | 'signal' | 'privateDir'>
