import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { Page } from 'puppeteer-core'
import { launch } from 'puppeteer-core'
import { firstExecutable } from '../../local/process/executables.js'

export type ColorScheme = 'light' | 'dark'

export interface PageReport {
  readonly schemes: Readonly<Record<ColorScheme, SchemeReport>>
  /** Targets of links, without those to other sites: files, or names of places in the page. */
  readonly links: readonly { readonly file?: string; readonly place?: string; readonly exists?: boolean }[]
  /** What has the focus after each press of Tab, until the focus leaves the page: the element and its text. */
  readonly focusOrder: readonly string[]
}

/** What depends on the color scheme. */
export interface SchemeReport {
  /** Errors of scripts and of loading, from the console and the page. */
  readonly errors: readonly string[]
  /** Requests to anything but files of the page's own folder. */
  readonly foreignRequests: readonly string[]
  /** Mermaid blocks, and how many of them became a picture. */
  readonly pictures: { readonly blocks: number; readonly drawn: number }
  /** What axe-core finds against WCAG 2.1 A and AA, as `rule: element`. */
  readonly violations: readonly string[]
}

/** Opens a page in headless Chromium, once in each color scheme, and checks it. */
export async function inspectPage(file: string): Promise<PageReport> {
  const executable = await firstExecutable((process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'chromium')))
  if (executable === undefined) throw new Error('chromium is not on PATH')
  // Chromium's sandbox does not work for root.
  const browser = await launch({ executablePath: executable, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
  try {
    const page = await browser.newPage()
    const faults = collectFaults(page)
    const inspectScheme = async (scheme: ColorScheme): Promise<SchemeReport> => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      await page.goto(pathToFileURL(file).href, { waitUntil: 'load' })
      await page.waitForFunction(`document.querySelectorAll('pre.mermaid:not(:has(svg))').length === 0`)
      const pictures = await count(page, 'pre.mermaid', 'pre.mermaid svg')
      const violations = await findViolations(page)
      return { errors: faults.errors.splice(0), foreignRequests: faults.foreignRequests.splice(0), pictures, violations }
    }
    const [light, dark] = [await inspectScheme('light'), await inspectScheme('dark')]
    return { schemes: { light, dark }, links: await readLinks(page), focusOrder: await pressTab(page) }
  } finally {
    await browser.close()
  }
}

/** Collects the errors and the foreign requests of a page from now on. */
function collectFaults(page: Page): { readonly errors: string[]; readonly foreignRequests: string[] } {
  const [errors, foreignRequests] = [[] as string[], [] as string[]]
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('requestfailed', (request) => errors.push(`${request.url()}: ${request.failure()?.errorText ?? ''}`))
  page.on('request', (request) => /^(file|data):/.test(request.url()) || foreignRequests.push(request.url()))
  return { errors, foreignRequests }
}

/** Counts what selectors find. Code for the page is text, because the tests know no browser's types. */
async function count(page: Page, blocks: string, drawn: string): Promise<SchemeReport['pictures']> {
  const found = async (selector: string) =>
    (await page.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`)) as number
  return { blocks: await found(blocks), drawn: await found(drawn) }
}

async function readLinks(page: Page): Promise<PageReport['links']> {
  const links = (await page.evaluate(
    `[...document.querySelectorAll('a[href]')].map((link) => [link.getAttribute('href'), link.href])`,
  )) as [string, string][]
  const places = (await page.evaluate(`[...document.querySelectorAll('[id]')].map((element) => element.id)`)) as string[]
  return links.flatMap(([text, address]): PageReport['links'][number][] => {
    if (text.startsWith('#')) return [{ place: text.slice(1), exists: places.includes(text.slice(1)) }]
    return address.startsWith('file:') ? [{ file: fileURLToPath(address) }] : []
  })
}

async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8'))
  const { violations } = (await page.evaluate("axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })")) as AxeResults
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
}

/** Presses Tab until the focus leaves the page. */
async function pressTab(page: Page): Promise<string[]> {
  const order: string[] = []
  const focused = `(document.activeElement.tagName + ' ' + document.activeElement.textContent).slice(0, 80)`
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab')
    const current = (await page.evaluate(focused)) as string
    if (current.startsWith('BODY')) break
    order.push(current)
  }
  return order
}
