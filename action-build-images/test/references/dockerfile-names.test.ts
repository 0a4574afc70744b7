import { expect, test } from '@jest/globals'
import { classifyFile, imageName } from '../../src/references/dockerfile-names.js'

/** The naming table of docs/build-images.md: paths in the searched folder, and the image of each ('' is that of the project). */
const table: readonly [path: string, image: string | undefined][] = [
  ['app.Dockerfile', 'app'],
  ['app.dockerfile', 'app'],
  ['app.Containerfile', 'app'],
  ['app.gpu.Dockerfile', 'app.gpu'],
  ['Dockerfile.gpu', 'gpu'],
  ['Dockerfile-base', 'base'],
  ['Dockerfile_dev', 'dev'],
  ['dockerfile.GPU', 'gpu'],
  ['Containerfile.gpu', 'gpu'],
  ['Dockerfile', ''],
  ['dockerfile', ''],
  ['Containerfile', ''],
  ['app/Dockerfile', 'app'],
  ['app/Containerfile', 'app'],
  ['app/Dockerfile.gpu', 'app-gpu'],
  ['app/gpu.Dockerfile', 'app-gpu'],
  ['services/app/Dockerfile', 'services-app'],
  ['Dockerfile.dockerignore', undefined],
  ['app.Dockerfile.dockerignore', undefined],
  ['Dockerfile.md', undefined],
  ['Dockerfile.j2', undefined],
  ['Dockerfile.bak', undefined],
  ['Dockerfile~', undefined],
  ['my-Dockerfile', undefined],
  ['Dockerfiles.txt', undefined],
  ['readme.md', undefined],
]

test.each(table)('%s defines the image %j', (path, image) => {
  const parts = path.split('/')
  const file = classifyFile(parts.at(-1) ?? '')
  expect(file.kind === 'dockerfile' ? imageName(parts.slice(0, -1), file.stem) : undefined).toBe(image)
})

test.each(['Dockerfile.md', 'Dockerfile.j2', 'my-Dockerfile', 'Dockerfiles'])(
  '%s is named as a file like a Dockerfile',
  (name) => {
    expect(classifyFile(name)).toEqual({ kind: 'lookalike' })
  },
)
