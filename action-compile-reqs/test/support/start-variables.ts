const readAtStart = /^(HOME|USERPROFILE|XDG_.*|LANG|LANGUAGE|LC_.*|PYTHON.*|VIRTUAL_ENV)$/

/** The variables that Python, pip or pip-tools read while they are imported, in the order of their names. */
export function startVariables(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env)
      .filter(([name]) => readAtStart.test(name))
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}
