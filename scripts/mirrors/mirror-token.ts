/**
 * The environment for git that sends MIRRORS_TOKEN as a header to the server of the mirrors, and to no other server.
 * Source: git-config(1), GIT_CONFIG_COUNT; GitHub docs, "About authentication with a GitHub App": x-access-token.
 */
export function gitEnvironment(given: NodeJS.ProcessEnv, remote: string): NodeJS.ProcessEnv {
  const { MIRRORS_TOKEN: token = '', ...rest } = given
  const env = { ...rest, GIT_TERMINAL_PROMPT: '0' }
  if (token === '' || !remote.startsWith('https://')) return env
  const count = Number(given.GIT_CONFIG_COUNT ?? '0')
  return {
    ...env,
    GIT_CONFIG_COUNT: String(count + 1),
    [`GIT_CONFIG_KEY_${count}`]: `http.${new URL(remote).origin}/.extraheader`,
    [`GIT_CONFIG_VALUE_${count}`]: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
  }
}
