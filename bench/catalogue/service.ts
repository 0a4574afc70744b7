import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/repository.js'
import { writeTree } from '../../shared/test/support/run-action.js'
import type { Bases } from '../support/image-graph.js'

/** A service with the locked requirements of the example, without any Dockerfile. */
export function writeService(workspace: string, certificates: string): void {
  writeTree(workspace, {
    'pyproject.toml': `[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n
[project]\nname = "shop"\nversion = "1.0"\n`,
    'src/shop/__init__.py': '',
    'src/shop/main.py': 'from fastapi import FastAPI\napp = FastAPI()\n',
    'requirements/backend.txt': readFileSync(join(root, 'example/requirements/backend.txt'), 'utf8'),
    '.dockerignore': 'trust.pem\nbake*.json\nnaive\n',
    'trust.pem': readFileSync(certificates, 'utf8'),
  })
}

/** What the graph is built from. */
interface BakeSettings {
  readonly prefix: string
  readonly bases: Bases
  /** Socket of an SSH agent. */
  readonly socket: string
  /** A package of PyPI in place of PyTorch; '' for none. */
  readonly torch: string
}

const parents: Readonly<Record<string, string>> = {
  builder: 'base-gpu',
  runtime: 'builder',
  'runtime-gpu': 'builder',
  dev: 'base-gpu',
}
const images = ['base', 'base-gpu', 'builder', 'runtime', 'runtime-gpu', 'dev']

/** Writes the bake file that a user would write for the catalogue's Dockerfiles, and returns its path. */
export function writeCatalogueBake(workspace: string, settings: BakeSettings): string {
  const { python, cuda } = settings.bases
  const args = {
    PYTHON_IMAGE: python,
    CUDA_IMAGE: cuda,
    TORCH: settings.torch,
    TORCH_INDEX: 'https://pypi.org/simple',
    NAME: 'shop',
    REQUIREMENTS: 'requirements/backend.txt',
    SERVER: 'uvicorn',
    APP: 'shop.main:app',
  }
  const folder = join(root, 'action-build-images/catalogue')
  return writeBake(workspace, 'bake.json', settings, { folder, args })
}

const apt = (packages: string) =>
  `RUN apt-get update && apt-get install -y --no-install-recommends ${packages} && rm -rf /var/lib/apt/lists/*`
const pip = (command: string) => `RUN --mount=type=secret,id=trust --mount=type=ssh PIP_CERT=/run/secrets/trust pip ${command}`
const tools = 'ca-certificates git git-lfs openssh-client'
const compiler = 'g++ gcc libc6-dev make python3-dev docker.io'
const runtime = (base: string) => `FROM builder AS build
WORKDIR /src
COPY . .
${pip('wheel --no-cache-dir --wheel-dir /wheels -r requirements/backend.txt .')}
FROM ${base}
${base === '${PYTHON_IMAGE}' ? '' : apt('python3-venv')}
RUN useradd --create-home --uid 10001 shop
COPY --from=build /wheels /wheels
RUN python3 -m venv /opt/shop && /opt/shop/bin/pip install --no-cache-dir --no-index --find-links /wheels /wheels/*.whl
ENV PATH=/opt/shop/bin:$PATH
USER shop
CMD ["uvicorn", "shop.main:app", "--host", "0.0.0.0"]
`

/**
 * Writes hand-written Dockerfiles for the same images with the same packages, as the documentation of Docker and pip shows them, and their
 * bake file, whose path it returns.
 */
export function writeNaiveBake(workspace: string, settings: BakeSettings): string {
  const { python, cuda } = settings.bases
  const torch = settings.torch === '' ? '' : pip(`install --no-cache-dir ${settings.torch}`)
  const folder = join(workspace, 'naive')
  mkdirSync(folder, { recursive: true })
  const texts: Readonly<Record<string, string>> = {
    base: `FROM \${PYTHON_IMAGE}\n${apt(tools)}\nRUN git lfs install --system\n`,
    'base-gpu': `FROM \${CUDA_IMAGE}\n${apt(`${tools} python3 python3-venv`)}
RUN git lfs install --system && python3 -m venv /opt/python\nENV PATH=/opt/python/bin:$PATH\n`,
    builder: `FROM base-gpu\n${apt(compiler)}\n${torch}
RUN useradd --create-home --uid 10000 builder\n`,
    runtime: runtime('${PYTHON_IMAGE}'),
    'runtime-gpu': runtime('${CUDA_IMAGE}'),
    dev: `FROM base-gpu\n${apt(`${compiler} curl less`)}\nRUN useradd --create-home --uid 10000 dev && python3 -m venv /opt/dev
ENV PATH=/opt/dev/bin:$PATH\n${torch}\nWORKDIR /workspace\n`,
  }
  for (const [name, text] of Object.entries(texts))
    writeFileSync(join(folder, `${name}.Dockerfile`), `ARG PYTHON_IMAGE\nARG CUDA_IMAGE\n${text}`)
  return writeBake(workspace, 'bake-naive.json', settings, { folder, args: { PYTHON_IMAGE: python, CUDA_IMAGE: cuda } })
}

function writeBake(
  workspace: string,
  name: string,
  { prefix, socket }: BakeSettings,
  { folder, args }: { readonly folder: string; readonly args: Readonly<Record<string, string>> },
): string {
  const target = images.map((image) => {
    const parent = parents[image]
    const settings = {
      context: workspace,
      dockerfile: join(folder, `${image}.Dockerfile`),
      tags: [`${prefix}${image}:latest`],
      output: ['type=docker'],
      args,
      secret: [`id=trust,src=${join(workspace, 'trust.pem')}`],
      ssh: [`default=${socket}`],
      ...(parent === undefined ? {} : { contexts: { [parent]: `target:${parent}` } }),
    }
    return [image, settings] as const
  })
  const file = join(workspace, name)
  writeFileSync(file, JSON.stringify({ group: { default: { targets: images } }, target: Object.fromEntries(target) }, null, 2))
  return file
}
