import { scmAndCompiledBackends } from '../support/backend-projects.js'
import { buildWithBoth } from '../support/build-with-both.js'

buildWithBoth(scmAndCompiledBackends)
