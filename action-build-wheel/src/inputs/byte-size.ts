const units: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 }

/** A size for the reader, such as `1.4 MiB`. */
export function bytes(size: number): string {
  return size < 1024 * 1024 ? `${(size / 1024).toFixed(1)} KiB` : `${(size / 1024 / 1024).toFixed(1)} MiB`
}

/** Bytes of a text such as `500000`, `800 KiB` or `10M`; undefined when it is none. Units count by 1024. */
export function readSize(text: string): number | undefined {
  const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([kmg]?)(?:i?b)?$/i.exec(text) ?? []
  const factor = units[unit.toLowerCase()]
  return number === '' || factor === undefined ? undefined : Math.round(Number(number) * factor)
}
