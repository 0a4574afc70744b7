import { expect, test } from '@jest/globals'
import { familiarName } from '../../src/engine/local-images.js'

const digest = `sha256:${'0'.repeat(64)}`

// As `docker image inspect` writes RepoTags and RepoDigests.
test.each([
  ['python', 'python:latest'],
  ['python:3.12-slim', 'python:3.12-slim'],
  ['docker.io/library/python', 'python:latest'],
  ['index.docker.io/nvidia/cuda:12', 'nvidia/cuda:12'],
  ['127.0.0.1:5000/python', '127.0.0.1:5000/python:latest'],
  [`python@${digest}`, `python@${digest}`],
  [`python:3.12-slim@${digest}`, `python@${digest}`],
  [`127.0.0.1:5000/python:3.12@${digest}`, `127.0.0.1:5000/python@${digest}`],
])('the familiar name of %s is %s', (reference, name) => {
  expect(familiarName(reference)).toBe(name)
})
