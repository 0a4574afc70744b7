/** What Git says after every failure of a connection. Source: git, connect.c, `die_initial_contact`. */
const connectionAdvice =
  /\n*(?:fatal: )?Could not read from remote repository\.\s+Please make sure you have the correct access rights\s+and the repository exists\.\s*$/

/** Why a program failed, as its output says: the last line, or the one before the advice that Git adds to it. */
export function findFailureReason(output: string): string {
  const text = output.trim()
  const cause = text.replace(connectionAdvice, '').trim()
  if (cause !== '') return cause.split('\n').at(-1) ?? ''
  return text === '' ? '' : 'Could not read from the remote repository: it does not exist, or you have no access'
}
