import { expect, test } from '@jest/globals'
import type { IconState } from '#shared/format/state-icon.js'
import { addStateIcon, removeStateIcon } from '#shared/format/state-icon.js'

const states: IconState[] = ['success', 'changed', 'warning', 'failure', 'skipped', 'planned']

test('every state has its own icon in front of its text', () => {
  const marked = states.map((state) => addStateIcon(state, 'the text'))
  expect(new Set(marked).size).toBe(states.length)
  for (const text of marked) expect(text).toMatch(/^\p{Extended_Pictographic}\uFE0F? the text$/u)
})

test('the icon can be removed, and only the icon', () => {
  expect(states.map((state) => removeStateIcon(addStateIcon(state, '✅ a text')))).toEqual(states.map(() => '✅ a text'))
  expect(removeStateIcon('no icon')).toBe('no icon')
})
