import type { MarkerEnvironment } from '#shared/requirements/markers.js'
import { evaluateMarker } from '#shared/requirements/markers.js'

type Variables = Readonly<Record<string, string>>

/** The variables that go together, on the systems that wheels are built for and on one that no marker names. */
export const systems: readonly Variables[] = [
  { sys_platform: 'linux', platform_system: 'Linux', os_name: 'posix' },
  { sys_platform: 'darwin', platform_system: 'Darwin', os_name: 'posix' },
  { sys_platform: 'win32', platform_system: 'Windows', os_name: 'nt' },
  { sys_platform: 'other', platform_system: 'Other', os_name: 'other' },
]
const interpreters: readonly Variables[] = [
  { implementation_name: 'cpython', platform_python_implementation: 'CPython' },
  { implementation_name: 'pypy', platform_python_implementation: 'PyPy' },
]
const otherDefaults: Variables = {
  implementation_version: '3.12.0',
  platform_machine: 'other',
  platform_release: '',
  platform_version: '',
}

/**
 * Whether an environment exists in which both markers hold; undefined is a marker that always holds. Tries the Python versions
 * around each version in the markers, the usual systems, and the other values that the markers name.
 */
export function markersOverlap(first: string | undefined, second: string | undefined): boolean {
  if (first === undefined || second === undefined || first === second) return true
  try {
    return environmentsFor(`${first} ${second}`).some((each) => evaluateMarker(first, each) && evaluateMarker(second, each))
  } catch {
    // A marker that cannot be evaluated excludes nothing.
    return true
  }
}

/** Environments that differ in what the markers compare. */
export function environmentsFor(markers: string): MarkerEnvironment[] {
  const machines = ['other', ...literalsOf('platform_machine', markers)]
  const versions = pythonVersions(markers)
  return systems.flatMap((system) =>
    interpreters.flatMap((interpreter) =>
      machines.flatMap((machine) =>
        versions.map((version) => ({ ...otherDefaults, ...system, ...interpreter, ...version, platform_machine: machine })),
      ),
    ),
  )
}

/** Values that a variable is compared with. */
function literalsOf(variable: string, markers: string): string[] {
  const matches = markers.matchAll(new RegExp(`${variable}\\s*[=!<>~]+\\s*['"]([^'"]*)['"]`, 'g'))
  return [...new Set([...matches].map(([, value = '']) => value))]
}

/** Each version that the markers compare with, and the versions just below and above it. */
function pythonVersions(markers: string): Variables[] {
  const written = [...literalsOf('python_full_version', markers), ...literalsOf('python_version', markers), '3.12']
  const full = written.flatMap((text) => {
    const [minor = 0, patch = 0] = text.split('.').slice(1).map(Number)
    const below = patch > 0 ? `3.${minor}.${patch - 1}` : `3.${minor - 1}.99`
    return [below, `3.${minor}.${patch}`, `3.${minor}.${patch + 1}`, `3.${minor + 1}.0`]
  })
  return [...new Set(full)].map((version) => ({
    python_full_version: version,
    python_version: version.split('.').slice(0, 2).join('.'),
  }))
}
