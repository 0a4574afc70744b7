/**
 * Takes the screenshots of the README, `docs/pictures/page-*.webp`: the page of a run, in both color schemes of the reader. Runs the
 * release of the example unless the folder of a run is given: `npm run screenshots [-- FOLDER]`. Needs `chromium` on PATH.
 */
import { readdirSync, statSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launch } from 'puppeteer-core'
import { createStdoutWriter } from '#shared/log/stdout-writer.js'
import { createRunner } from '#shared/process/runner.js'
import { firstExecutable } from '../../local/process/executables.js'
import { root } from '../repository.js'

const size = { width: 1100, height: 900 }
/** In percent. The text stays sharp, and a picture has about 30 kB. */
const quality = 70

async function runExample(): Promise<string> {
  const run = createRunner({ output: createStdoutWriter(process.stdout), signal: new AbortController().signal })
  await run('npm', ['start', '--', '--workflow', 'release.yml'], { cwd: root, show: true })
  const runs = join(root, '.work', 'runs')
  // The names are times.
  const newest = readdirSync(runs).sort().at(-1)
  if (newest === undefined) throw new Error(`The run has left no folder in ${runs}`)
  return join(runs, newest)
}

const [, , given] = process.argv
const folder = given === undefined ? await runExample() : resolve(given)
const executable = await firstExecutable((process.env.PATH ?? '').split(delimiter).map((path) => join(path, 'chromium')))
if (executable === undefined) throw new Error('chromium is not on PATH')
// Chromium's sandbox does not work for root.
const browser = await launch({ executablePath: executable, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
try {
  for (const scheme of ['light', 'dark'] as const) {
    const page = await browser.newPage()
    await page.setViewport(size)
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    await page.goto(pathToFileURL(join(folder, 'index.html')).href, { waitUntil: 'load' })
    await page.waitForFunction(`document.querySelectorAll('pre.mermaid:not(:has(svg))').length === 0`)
    const path = join(root, 'docs', 'pictures', `page-${scheme}.webp`)
    await page.screenshot({ path, type: 'webp', quality })
    console.log(`${path}: ${statSync(path).size} bytes`)
  }
} finally {
  await browser.close()
}
