import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** What only tests use that start a program or open a connection. */
const nonUnit = /from 'node:(child_process|cluster|dgram|http|https|net)'|\b(createRunner|createToolQuery|runAction)\b|\bfetch\(/

/** Imports of values by relative paths. */
const relativeImport = /^(?:import|export) (?!type )[^;']*? from '(\.[^']+)'/gm

/**
 * Finds the unit tests in the folders and returns their absolute paths: tests that start no program and open no connection. A test is one
 * if neither it nor a helper that it imports uses anything of `nonUnit`.
 */
export function findUnitTests(folders: readonly string[]): string[] {
  const known = new Map<string, boolean>()
  return folders.flatMap(listTests).filter((file) => isUnit(file, known))
}

function listTests(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && !/(^|[\\/])(node_modules|dist)[\\/]/.test(name))
    .map((name) => resolve(folder, name))
}

function isUnit(file: string, known: Map<string, boolean>): boolean {
  const answer = known.get(file)
  if (answer !== undefined) return answer
  // Helpers that import each other must not be followed forever.
  known.set(file, true)
  const text = readFileSync(file, 'utf8')
  const isUnitTest = !nonUnit.test(text) && importedHelpers(file, text).every((helper) => isUnit(helper, known))
  known.set(file, isUnitTest)
  return isUnitTest
}

/**
 * The files outside of `src` that a file imports. Those in `src` get the outside world as arguments, so only a test or a helper decides
 * whether it is real. From `run-action.ts`, only `runAction` starts a program, and a test that uses it is already known by that name.
 */
function importedHelpers(file: string, text: string): string[] {
  return [...text.matchAll(relativeImport)]
    .map(([, path = '']) => join(dirname(file), path.replace(/\.js$/, '.ts')))
    .filter((path) => !/[\\/]src[\\/]/.test(path) && !path.endsWith('run-action.ts') && existsSync(path))
}
