import { expect, test } from '@jest/globals'
import { orderWheels } from '../../src/verify/wheel-order.js'

test('wheels are ordered by the tags that the interpreter supports', () => {
  const supported = [
    'cp311-cp311-manylinux_2_17_x86_64',
    'cp311-abi3-manylinux_2_17_x86_64',
    'cp39-abi3-manylinux_2_17_x86_64',
    'py3-none-any',
  ]
  const name = (tag: string) => `/w/a_b-1.0-${tag}.whl`
  const wheels = [
    'py2.py3-none-any',
    'cp311-cp311-win_amd64',
    'cp39-abi3-manylinux_2_17_x86_64.manylinux2014_x86_64',
    'cp311-cp311-manylinux_2_17_x86_64',
    'cp312-cp312-manylinux_2_17_x86_64',
  ]
  expect(orderWheels(wheels.map(name), supported)).toEqual({
    installable: [wheels[3], wheels[2], wheels[0]].map((tag) => name(tag ?? '')),
    others: [wheels[1], wheels[4]].map((tag) => name(tag ?? '')),
  })
})
