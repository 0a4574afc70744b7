import { jest } from '@jest/globals'
import { scmAndCompiledBackends } from '../support/backend-projects.js'
import { buildWithBoth } from '../support/build-with-both.js'

jest.setTimeout(180_000)

buildWithBoth(scmAndCompiledBackends)
