/**
 * Prints the time of each bundle from its start to its first line of output (`main`) and to its end (`post` without work), compared
 * with an empty program in the same Node.js. Best and median of 11 interleaved runs, in milliseconds.
 */
import { startUps } from './start-up.js'
import { createScratch } from './support/scratch.js'

createScratch()
const rows = await startUps(11)
const floor = rows[0]
console.log(`Node.js ${process.version}, 11 runs each, interleaved\n`)
console.log('program                              best  median  best over `node -e ""`')
for (const { name, best, median } of rows) {
  const ratio = floor === undefined ? 1 : best / floor.best
  console.log(`${name.padEnd(36)} ${best.toFixed(0).padStart(4)}  ${median.toFixed(0).padStart(6)}  ${ratio.toFixed(2)}`)
}
