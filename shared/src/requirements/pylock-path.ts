import { posix } from 'node:path'

/**
 * The path of the `pylock.toml` of a layer, beside its `requirements.txt`: `requirements/gpu/x.txt` gives
 * `requirements/gpu/pylock.x.toml`. A name has no dots. Source: PEP 751, "File Name".
 */
export function pylockPath(lock: string): string {
  const name = posix.basename(lock, '.txt').replaceAll('.', '-')
  return posix.join(posix.dirname(lock), `pylock.${name}.toml`)
}

export function isPylockPath(path: string): boolean {
  return /(^|\/)pylock\.[^./]+\.toml$/.test(path)
}
