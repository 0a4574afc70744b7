import type { PythonModule } from './python-modules.js'

/** The ASGI applications of a project. */
export interface FoundApps {
  /** The application to serve, as `module:attribute`; undefined if there is none, or no way to choose one. */
  readonly app: string | undefined
  /** All that were found, in the order of their modules. */
  readonly candidates: readonly string[]
}

/** What makes an application. Sources: the documentation of each framework; the ASGI specification for a plain function. */
const application =
  /^(?:(?<name>\w+)(?:\s*:[^=\n]+)?\s*=\s*(?:[\w.]+\.)?(?:FastAPI|Starlette|Quart|Litestar|Sanic|Esmerald|ASGIApp|get_asgi_application)\(|(?<falcon>\w+)\s*=\s*falcon\.asgi\.App\(|async def (?<plain>\w+)\(\s*scope\b[^)]*\breceive\b[^)]*\bsend\b)/gm

/** Source: FastAPI CLI, "Discovery of the application", for the names; `asgi.py` and `application` are Django's. */
const usualModule = /(?:^|\.)(?:main|app|api|asgi)$/
const usualName = /^(?:app|api|application)$/

/**
 * Finds the ASGI applications that modules define at their top level. Of several, the one in a module of the usual name and with a usual
 * name is chosen, if it is the only one. No code of the project runs.
 */
export function findApps(modules: readonly PythonModule[]): FoundApps {
  const found = modules.flatMap(({ name, text }) =>
    [...text.matchAll(application)].map(({ groups = {} }) => ({
      module: name,
      attribute: groups.name ?? groups.falcon ?? groups.plain ?? '',
    })),
  )
  const usual = found.filter(({ module, attribute }) => usualModule.test(module) && usualName.test(attribute))
  const candidates = found.map(({ module, attribute }) => `${module}:${attribute}`)
  const chosen = found.length === 1 ? found : usual
  const [only, ...others] = chosen
  return { app: only === undefined || others.length > 0 ? undefined : `${only.module}:${only.attribute}`, candidates }
}

/** Paths of health checks, the usual ones first. Sources: Kubernetes "API health endpoints"; FastAPI and Starlette projects. */
const healthPaths = ['/health', '/healthz', '/livez', '/health/live', '/healthcheck', '/health-check', '/readyz', '/ping']

/**
 * Finds the health check among the routes that the module of an application adds to it. A path of a router is not enough, because a prefix
 * may come before it.
 */
export function findHealthPath(app: string, modules: readonly PythonModule[]): string | undefined {
  const [module = '', attribute = ''] = app.split(':')
  const text = modules.find(({ name }) => name === module)?.text ?? ''
  const route = new RegExp(`\\b${attribute}\\.(?:get|head|route|api_route|add_route|add_api_route)\\(\\s*["']([^"']*)["']`, 'g')
  const paths = new Set([...text.matchAll(route)].map(([, path]) => path))
  return healthPaths.find((path) => paths.has(path))
}
