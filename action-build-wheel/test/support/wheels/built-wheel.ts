import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readMembers } from '../../../src/archive/zip-members.js'

/** The backend that has made a wheel, as its WHEEL says. */
export async function readGenerator(wheel: string): Promise<string> {
  const infoFolder = `${basename(wheel).split('-').slice(0, 2).join('-')}.dist-info`
  const { texts } = await readMembers(wheel, infoFolder)
  return /^Generator: (.*)$/m.exec(texts.get(`${infoFolder}/WHEEL`)?.toString() ?? '')?.[1] ?? ''
}

/** Paths in the wheel of a folder, without its metadata and compiled modules, sorted. */
export async function listWheelFiles(folder: string): Promise<string[]> {
  const [wheel = ''] = readdirSync(folder).filter((name) => name.endsWith('.whl'))
  const { members } = await readMembers(join(folder, wheel), '')
  return members
    .map(({ path }) => path)
    .filter((path) => !path.includes('.dist-info/') && !path.endsWith('.pyc'))
    .sort()
}
