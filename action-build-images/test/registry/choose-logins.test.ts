import { expect, test } from '@jest/globals'
import { chooseLogins } from '../../src/registry/choose-logins.js'

const given = { user: 'robot', password: '', token: '' }
const login = (host: string, password: string) => ({ host, user: 'robot', password })

test.each<[registries: string[], secrets: { password?: string; token?: string }, expected: object[]]>([
  [['ghcr.io/owner'], { token: 't' }, [login('ghcr.io', 't')]],
  [['GHCR.io/Owner'], { token: 't' }, [login('ghcr.io', 't')]],
  [['r.test/team', 'ghcr.io/owner'], { token: 't' }, [login('ghcr.io', 't')]],
  [['ghcr.io/a', 'ghcr.io/b'], { token: 't' }, [login('ghcr.io', 't')]],
  [['ghcr.io/owner'], { password: 'p', token: 't' }, [login('ghcr.io', 'p')]],
  [['r.test:5000/team', 'ghcr.io/owner'], { password: 'p', token: 't' }, [login('r.test:5000', 'p'), login('ghcr.io', 't')]],
  [['ghcr.io/owner', 'r.test/team'], { password: 'p', token: 't' }, [login('ghcr.io', 'p')]],
  [['owner'], { password: 'p' }, [login('docker.io', 'p')]],
  [['localhost/team'], { password: 'p' }, [login('localhost', 'p')]],
  [['ghcr.io/owner'], {}, []],
  [[], { token: 't' }, []],
])('registries %j with %j', (registries, secrets, expected) => {
  expect(chooseLogins({ ...given, registries, ...secrets })).toEqual(expected)
})

test.each(['r.test/ghcr.io', 'ghcr.io.r.test/owner', 'ghcr.io:5000/owner', 'notghcr.io/owner', 'ghcr', 'docker.io/ghcr.io', ''])(
  'the token of the run is not sent to the registry of "%s"',
  (registry) => expect(chooseLogins({ ...given, registries: [registry], token: 't' })).toEqual([]),
)
