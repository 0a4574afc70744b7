import { expect, test } from '@jest/globals'
import { temporaryFolder, writeTree } from '../../../shared/test/support/run-action.js'
import { findApps, findHealthPath } from '../../src/project/find-app.js'
import { readPythonModules } from '../../src/project/python-modules.js'

async function find(files: Record<string, string>) {
  const workspace = temporaryFolder('workspace')
  writeTree(workspace, files)
  const modules = await readPythonModules(workspace)
  const { app, candidates } = findApps(modules)
  return { app, candidates, health: app === undefined ? undefined : findHealthPath(app, modules) }
}

const plain = 'async def application(scope, receive, send) -> None:\n    pass\n'

test.each<[what: string, files: Record<string, string>, app: string | undefined]>([
  ['FastAPI', { 'src/shop/main.py': 'from fastapi import FastAPI\napp = FastAPI(title="x")\n' }, 'shop.main:app'],
  [
    'an annotated name, and a module of a name',
    { 'src/shop/web.py': 'api: fastapi.FastAPI = fastapi.FastAPI()\n' },
    'shop.web:api',
  ],
  ['Starlette in a package', { 'src/shop/__init__.py': 'app = Starlette(routes=[])\n' }, 'shop:app'],
  ['Django', { 'shop/asgi.py': 'application = get_asgi_application()\n' }, 'shop.asgi:application'],
  ['Falcon', { 'shop/app.py': 'app = falcon.asgi.App()\n' }, 'shop.app:app'],
  ['a plain function', { 'shop/run.py': plain }, 'shop.run:application'],
  [
    'a function over several lines',
    { 'app.py': 'async def app(\n    scope,\n    receive,\n    send,\n):\n    pass\n' },
    'app:app',
  ],
  ['no application', { 'src/shop/__init__.py': 'x = 1\n' }, undefined],
  ['no module', {}, undefined],
  [
    'a factory: not chosen without a question',
    { 'src/shop/main.py': 'def create():\n    app = FastAPI()\n    return app\n' },
    undefined,
  ],
  ['an example in a text', { 'src/shop/main.py': '"""Usage:\n\napp = FastAPI()\n"""\n' }, undefined],
  ['WSGI', { 'src/shop/main.py': 'app = Flask(__name__)\n' }, undefined],
  [
    'a test',
    { 'tests/app.py': 'app = FastAPI()\n', 'test_app.py': 'app = FastAPI()\n', 'conftest.py': 'app = FastAPI()\n' },
    undefined,
  ],
  ['an installed package', { 'venv/x/app.py': 'app = FastAPI()\n', '.venv/app.py': 'app = FastAPI()\n' }, undefined],
  [
    'one of two in the usual place',
    { 'src/shop/main.py': 'app = FastAPI()\nadmin = FastAPI()\n', 'src/shop/mock.py': 'app = FastAPI()\n' },
    'shop.main:app',
  ],
  ['two in usual places', { 'src/a/main.py': 'app = FastAPI()\n', 'src/b/main.py': 'app = FastAPI()\n' }, undefined],
])('the application of a project with %s', async (_, files, app) => {
  expect((await find(files)).app).toBe(app)
})

test('all candidates are named where none can be chosen', async () => {
  const files = { 'src/a/main.py': 'app = FastAPI()\n', 'src/b/main.py': 'app = FastAPI()\n' }
  expect((await find(files)).candidates).toEqual(['a.main:app', 'b.main:app'])
})

test.each<[routes: string, path: string | undefined]>([
  ['@app.get("/health")\n', '/health'],
  ["@app.get('/items')\n@app.get('/healthz', tags=['x'])\n", '/healthz'],
  ['@app.get("/ping")\n@app.get("/livez")\n', '/livez'],
  ['@app.api_route(\n    "/readyz", methods=["GET"])\n', '/readyz'],
  ['app.add_route("/health/live", live)\n', '/health/live'],
  ['@router.get("/health")\n', undefined],
  ['@app.post("/health")\n', undefined],
  ['@app.get("/items")\n', undefined],
])('the health check of an application with %j', async (routes, path) => {
  expect((await find({ 'src/shop/main.py': `app = FastAPI()\n${routes}` })).health).toBe(path)
})
