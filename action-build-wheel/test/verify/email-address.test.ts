import { expect, test } from '@jest/globals'
import { findInvalidAddress } from '../../src/verify/email-address.js'

// Each verdict is that of email.utils.parseaddr and of email-validator 2.4.0 without deliverability, which PyPI uses.
test.each([
  'jane@example.org',
  'Jane <jane@example.org>',
  '"Doe, Jane" <jane@example.org>',
  'Jane (Acme, Inc.) <jane@example.org>',
  'jane@example.org (Jane)',
  'jané@exämple.org',
  "o'brien+x@users.noreply.github.com",
  'jane@xn--exmple-cua.org',
  'jane@example.org>',
  'mailto:jane@example.org',
  // Of several, PyPI checks none.
  'jane@example.org, joe@host',
  'Jane <jane@host>, Joe <joe@host>',
  '',
])('%j is accepted', (field) => {
  expect(findInvalidAddress(field)).toBeUndefined()
})

test.each([
  ['jane at example.org', 'jane at example.org'],
  ['jane(at)example.org', 'janeexample.org'],
  ['Jane Doe', 'Jane Doe'],
  ['Jane <jane@localhost>', 'jane@localhost'],
  ['jane@corp.local', 'jane@corp.local'],
  ['team@example.test', 'team@example.test'],
  ['jane@host', 'jane@host'],
  ['.jane@example.org', '.jane@example.org'],
  ['jane.@example.org', 'jane.@example.org'],
  ['jane@example..org', 'jane@example..org'],
  ['jane@-x.org', 'jane@-x.org'],
  ['jane@my_host.org', 'jane@my_host.org'],
  ['jane@10.0.0.1', 'jane@10.0.0.1'],
  ['Jane jane@example.org', 'Jane jane@example.org'],
  ['"jane doe"@example.org', '"jane doe"@example.org'],
  ['1+dependabot[bot]@users.noreply.github.com', '1+dependabot[bot]@users.noreply.github.com'],
])('%j is rejected', (field, address) => {
  expect(findInvalidAddress(field)).toBe(address)
})
