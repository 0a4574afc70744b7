import { randomUUID } from 'node:crypto'

/** The process that installs an environment of tools. */
export interface Installer {
  /** Six hexadecimal digits that name the machine or container. */
  readonly machine: string
  readonly pid: number
}

/** Names the folder of an environment until it is finished: the name that it will have, which process installs it, and a random end. */
export function formatUnfinishedName(finished: string, { machine, pid }: Installer): string {
  return `${finished}-${machine}-${pid}-${randomUUID().slice(0, 6)}`
}

/** Reads such a name. Undefined for another name, such as that of a finished environment. */
export function parseUnfinishedName(name: string): Installer | undefined {
  const [, machine, pid] = /-[0-9a-f]{16}-([0-9a-f]{6})-(\d+)-[0-9a-f]{6}$/.exec(name) ?? []
  return machine === undefined ? undefined : { machine, pid: Number(pid) }
}
