// Finds the unit tests: tests that start no program and open no connection. A test is one if neither it nor a helper that it imports
// uses anything of `nonUnit`. Jest reads its configuration without TypeScript, so this is JavaScript.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const nonUnit = /from 'node:(child_process|cluster|dgram|http|https|net)'|\b(createRunner|createToolQuery|runAction)\b|\bfetch\(/

/** Imports of values by relative paths, with the imported names and the path. */
const relativeImport = /^(?:import|export) (?!type )([^;']*?) from '(\.[^']+)'/gm

/** Absolute paths of the unit tests in the folders. */
export function findUnitTests(folders) {
  const known = new Map()
  return folders.flatMap(listTests).filter((file) => isUnit(file, known))
}

function listTests(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.test.ts') && !/(^|[\\/])(node_modules|dist)[\\/]/.test(name))
    .map((name) => resolve(folder, name))
}

function isUnit(file, known) {
  if (!known.has(file)) {
    known.set(file, true)
    const text = readFileSync(file, 'utf8')
    known.set(file, !nonUnit.test(text) && importedHelpers(file, text).every((helper) => isUnit(helper, known)))
  }
  return known.get(file)
}

/**
 * The files outside of `src` that a file imports. Those in `src` get the outside world as arguments, so only a test or a helper decides
 * whether it is real. From `run-action.ts`, only `runAction` starts a program, and a test that uses it is already known by that name.
 */
function importedHelpers(file, text) {
  return [...text.matchAll(relativeImport)]
    .map(([, , path]) => join(dirname(file), path.replace(/\.js$/, '.ts')))
    .filter((path) => !/[\\/]src[\\/]/.test(path) && !path.endsWith('run-action.ts') && existsSync(path))
}
