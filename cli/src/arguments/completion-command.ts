import { InvalidInputError } from '#shared/errors.js'
import type { CommandDefinition } from './command-definition.js'

/** `eleanor completion`: prints the completion script of a shell. It needs all other commands. */
export function completionCommand(commands: readonly CommandDefinition[]): CommandDefinition {
  const definition: CommandDefinition = {
    name: 'completion',
    summary: 'Print the completion script of bash, zsh or fish',
    operands: '<shell>',
    async load() {
      const [{ createCompletionScript, shells }, { listWords }, { runSession }] = await Promise.all([
        import('./completion-script.js'),
        import('./completion-words.js'),
        import('../context/session.js'),
      ])
      return async (call) =>
        await runSession(call, { json: false }, (session) => {
          const shell = shells.find((each) => each === call.operands[0])
          if (shell === undefined)
            throw new InvalidInputError(`\`${call.operands[0] ?? ''}\` is not a supported shell`, {
              fix: `Use ${shells.join(', ')}`,
            })
          session.print(createCompletionScript(shell, listWords([...commands, definition])).trimEnd())
          return Promise.resolve(0)
        })
    },
  }
  return definition
}
