import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { listFirst } from '#shared/format/list.js'
import { findApps, findHealthPath } from '../project/find-app.js'
import type { PythonModule } from '../project/python-modules.js'
import { sourceFolder } from '../project/python-modules.js'

/** What a runtime image does with the project. */
export interface Service {
  /** Build arguments of the image: APP, HEALTH, SERVER and REQUIREMENTS. */
  readonly args: ReadonlyMap<string, string>
  /** What the plan says. */
  readonly notes: readonly string[]
  /** Why the image cannot be built until the user chooses; undefined if nothing is unclear. */
  readonly problem: string | undefined
}

/** Locks and requirements by convention; the guide's profile of the service first. */
const requirementFiles = ['requirements/backend.txt', 'requirements.txt']

/** What a service is found in. */
interface ServiceSearch {
  readonly workspace: string
  readonly modules: readonly PythonModule[]
  /** The application that another input names. */
  readonly app: string | undefined
}

/** Finds out what a runtime image installs and serves. `given` are the build arguments of the image, which win. */
export function describeService({ workspace, modules, app }: ServiceSearch, given: ReadonlyMap<string, string>): Service {
  const requirements = given.get('REQUIREMENTS') ?? requirementFiles.find((file) => existsSync(join(workspace, file))) ?? ''
  const found = findApps(modules)
  const chosen = given.get('APP') ?? app ?? found.app ?? ''
  const health = given.get('HEALTH') ?? findHealthPath(chosen, modules) ?? ''
  const isUnclear = chosen === '' && !given.has('APP') && found.candidates.length > 0
  const server = given.get('SERVER') ?? (chosen === '' ? 'none' : 'uvicorn')
  return {
    args: new Map([
      ['REQUIREMENTS', requirements],
      ['APP', chosen],
      ['HEALTH', health],
      ['SERVER', server],
    ]),
    notes: [
      requirements === '' ? 'it installs the dependencies that pyproject.toml names' : `it installs ${requirements}`,
      chosen === '' ? describeMissing(workspace, given.has('APP')) : describeServer(chosen, health),
    ],
    problem: isUnclear
      ? `several ASGI applications were found: ${listFirst(found.candidates)}. Choose one with the build argument \`APP\`, or set it to nothing for an image without a server`
      : undefined,
  }
}

function describeServer(app: string, health: string): string {
  const check = health === '' ? 'only opens the port, as no route such as /health was found' : `asks for ${health}`
  return `uvicorn serves ${app} on port 8000, and the health check ${check}`
}

function describeMissing(workspace: string, isGiven: boolean): string {
  if (isGiven) return 'it has no server'
  const folder = sourceFolder(workspace)
  const place = folder === '.' ? 'the repository' : `\`${folder}\``
  return `it has no server, because no ASGI application was found in ${place}; name one with the build argument \`APP\``
}
