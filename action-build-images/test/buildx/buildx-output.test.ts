import { expect, test } from '@jest/globals'
import { countSteps } from '../../src/buildx/buildx-output.js'

/** What BuildKit prints of three steps and a base, the second and the third of which it has. */
const output = `#1 [internal] load build definition from app.Dockerfile
#1 DONE 0.0s

#4 [1/4] FROM docker.io/library/debian@sha256:${'a'.repeat(64)}
#4 sha256:${'b'.repeat(64)} 28.2MB / 28.2MB 0.4s done
#4 DONE 0.5s

#5 [2/4] RUN make
#5 0.312 sha256:${'c'.repeat(64)} is printed by the step
#5 DONE 0.4s

#6 [3/4] COPY a /a
#6 CACHED

#7 [4/4] COPY --from=tools /tool /tool
#7 sha256:${'d'.repeat(64)} 137B / 137B done
#7 DONE 0.0s

#8 exporting to image
#8 DONE 0.1s
`

test('a step counts as cached when the builder says so, or fetches its layer from a cache', () => {
  expect(countSteps(output)).toEqual({ total: 3, cached: 2 })
})
