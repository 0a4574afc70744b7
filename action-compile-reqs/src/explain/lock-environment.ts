import type { MarkerEnvironment } from '#shared/requirements/markers.js'
import { evaluateMarker } from '#shared/requirements/markers.js'
import { listPins } from '#shared/requirements/pins.js'
import { environmentsFor, systems } from '../lockfile/marker-overlap.js'
import { readStamp } from '../lockfile/stamp.js'

export interface PinnedPackage {
  readonly name: string
  readonly version: string
}

/**
 * The environment in which a lock pins a version: that of this machine, with the Python and the platform that the lock was compiled
 * for, and with what the marker of the pin requires. Undefined if no lock pins it.
 */
export function findPinEnvironment(
  locks: readonly string[],
  { name, version }: PinnedPackage,
  machine: MarkerEnvironment,
): MarkerEnvironment | undefined {
  for (const lock of locks) {
    const pin = listPins(lock).find((each) => each.name === name && each.version === version)
    if (pin !== undefined) return withMarker(environmentOfLock(lock, machine), pin.marker)
  }
  return undefined
}

function environmentOfLock(lock: string, machine: MarkerEnvironment): MarkerEnvironment {
  const { python, platform = '' } = readStamp(lock) ?? {}
  const ownPython = python === undefined || python === machine.python_version
  return {
    ...machine,
    ...(ownPython ? {} : { python_version: python, python_full_version: `${python}.0` }),
    ...systems.find((_, index) => platformPatterns[index]?.test(platform)),
  }
}

/** Which values of `platform` mean a system of `systems`. A stamp of a lock for the machine itself has `linux-x64`. */
const platformPatterns = [/manylinux|musllinux|^linux$|unknown-linux/, /^macos|apple/, /^windows|msvc/]

/** Changes only what the marker compares, so that it holds. */
function withMarker(environment: MarkerEnvironment, marker: string | undefined): MarkerEnvironment {
  if (marker === undefined || evaluateMarker(marker, environment)) return environment
  const groups = [
    pythonVariables,
    systemVariables,
    ['implementation_name', 'platform_python_implementation'],
    ['platform_machine'],
  ]
  const compared = groups.filter((names) => names.some((name) => marker.includes(name))).flat()
  const candidates = environmentsFor(marker).map((each) => ({
    ...environment,
    ...Object.fromEntries(Object.entries(each).filter(([name]) => compared.includes(name))),
  }))
  return candidates.find((each) => evaluateMarker(marker, each)) ?? environment
}

const pythonVariables = ['python_version', 'python_full_version']
const systemVariables = ['sys_platform', 'platform_system', 'os_name']
