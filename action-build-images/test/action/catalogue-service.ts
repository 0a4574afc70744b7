import { createHash } from 'node:crypto'

/** A module of text that does not compress. */
export const noise = (seed: string) =>
  `DATA = "${Array.from({ length: 8000 }, (_, index) => createHash('sha256').update(`${seed}${index}`).digest('base64')).join('')}"\n`

/** A service with a compiled module, and a large one. PyPI is reached through the trust store of this machine. */
export const service = {
  'pyproject.toml': `[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n
[project]\nname = "My.Shop"\nversion = "1.0"\nlicense = "MIT"\n`,
  'setup.py':
    'from setuptools import Extension, setup\nsetup(ext_modules=[Extension("shop.fast", ["src/fast.c"])], package_dir={"": "src"}, packages=["shop", "shop.tests", "uvicorn.shop"])\n',
  'src/fast.c':
    '#include <Python.h>\nstatic struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "fast"};\nPyMODINIT_FUNC PyInit_fast(void) { return PyModule_Create(&module); }\n',
  'src/shop/__init__.py': '',
  'src/shop/tests/__init__.py': '',
  // In a folder of another package, as plugins are.
  'src/uvicorn/shop/__init__.py': '',
  'src/shop/data.py': noise('first'),
  'src/shop/main.py': `import shop.fast
async def app(scope, receive, send):
    if scope["type"] == "http":
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": scope["path"].encode()})
`,
  'requirements/backend.txt': 'uvicorn\n',
  '.dockerignore': 'trust.pem\n',
}
