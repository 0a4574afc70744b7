import { beforeEach, expect } from '@jest/globals'

// A test that checks nothing passes whatever the source does. Jest counts the assertions that ran, so that those in a helper or in a
// branch count only if they were reached.
beforeEach(() => expect.hasAssertions())
