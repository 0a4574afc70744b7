const kibibyte = 1024
const mebibyte = 1024 ** 2
const units: Readonly<Record<string, number>> = { '': 1, k: kibibyte, m: mebibyte, g: 1024 ** 3 }

/** Formats a size in bytes, such as `1.4 MiB`. */
export function formatBytes(size: number): string {
  return size < mebibyte ? `${(size / kibibyte).toFixed(1)} KiB` : `${(size / mebibyte).toFixed(1)} MiB`
}

/** Parses a size such as `500000`, `800 KiB` or `10M` into bytes; undefined when it is not a size. Every unit is a power of 1024. */
export function parseBytes(text: string): number | undefined {
  const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([kmg]?)(?:i?b)?$/i.exec(text) ?? []
  const factor = units[unit.toLowerCase()]
  return number === '' || factor === undefined ? undefined : Math.round(Number(number) * factor)
}
