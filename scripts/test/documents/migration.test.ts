import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { isSetting } from '#shared/input-definitions.js'
import { inputGroups } from '../../documents/input-groups.js'
import { root } from '../../repository.js'
import { findSection, readTable } from '../support/markdown.js'
import { readCall, workflowFiles } from '../support/workflow-files.js'

/** The number of inputs of each workflow before the configuration existed. */
const formerCounts = { 'pr-checks': 34, package: 23, compile: 10, images: 46, release: 57 }
const workflows = Object.keys(formerCounts)

const text = readFileSync(join(root, 'docs/migration.md'), 'utf8')
const rows = readTable(findSection(text, 'From the inputs of the former workflows')).map(([name = '', of = '', place = '']) => ({
  name: name.replaceAll('`', ''),
  of: of === 'all' ? workflows : of.replaceAll('`', '').split(', '),
  place,
}))
const inputsOf = (workflow: string) => {
  const file = workflowFiles.find((each) => each.file === `.github/workflows/${workflow}.yml`)
  return Object.keys((file && readCall(file.workflow)?.inputs) ?? {})
}

test('the table of the migration has every input of the former workflows once', () => {
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length)
  const counts = workflows.map((workflow) => [workflow, rows.filter(({ of }) => of.includes(workflow)).length])
  expect(Object.fromEntries(counts)).toEqual(formerCounts)
})

test('every new place exists: a key of the configuration, or an input of the same workflows', () => {
  const missing = rows.flatMap(({ name, of, place }) => {
    const keys = [...place.matchAll(/`([\w-]+)` in `\[tool\.eleanor\.(\w+)\]`/g)]
    const unknown = keys.filter(([, key = '', table]) => {
      const definition = Object.values(inputGroups).find((group) => group.table === table)?.inputs[key]
      return definition === undefined || !isSetting(definition)
    })
    const isSameInput = place.startsWith('the same input')
    const isKept = name === 'python-version' || of.every((workflow) => inputsOf(workflow).includes(name))
    const isNamed = keys.length > 0 || isSameInput || place.includes('`config`')
    return unknown.length > 0 || !isNamed || (isSameInput && !isKept) ? [`${name}: ${place}`] : []
  })
  expect(missing).toEqual([])
})

test('an input that a workflow still has is in the table as the same input, unless it is new', () => {
  const kept = rows.filter(({ place }) => place.startsWith('the same input')).map(({ name }) => name)
  const added = ['config', 'attest']
  expect(workflows.flatMap(inputsOf).filter((name) => !added.includes(name) && !kept.includes(name))).toEqual([])
})

test('the workflows of the example have together under 60 lines', () => {
  const example = workflowFiles.filter(({ file }) => file.startsWith('example/'))
  expect(example.map(({ file }) => file.replace(/^.*\//, '')).sort()).toEqual([
    'images.yml',
    'locks.yml',
    'pr.yml',
    'release.yml',
  ])
  expect(example.flatMap(({ text: lines }) => lines.trimEnd().split('\n')).length).toBeLessThan(60)
})
