/** Users that Debian and Ubuntu create. Source: Debian base-passwd, "passwd.master". */
const systemUsers = new Set(
  'root daemon bin sys sync games man lp mail news uucp proxy www-data backup list irc gnats nobody ubuntu staff users'.split(
    ' ',
  ),
)

/**
 * The user that a runtime image runs as, and its folder in `/opt`: the name of the project in the form that useradd accepts. Source:
 * shadow, "useradd(8)", at most 32 characters.
 */
export function userName(project: string): string {
  const name = /^[a-z]/.test(project) ? project : `app-${project}`
  const short = name.slice(0, 32).replace(/-+$/, '')
  return systemUsers.has(short) ? `app-${short}` : short
}
