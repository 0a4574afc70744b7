import type { RepositoryFacts } from './repository-facts.js'

type Table = Readonly<Record<string, string | boolean | readonly string[]>>

/** The tables of `[tool.eleanor]`: only what differs from the defaults, and the engine, which everybody wants to know. */
export function createConfiguration(facts: RepositoryFacts): Record<string, Table> {
  const tables = {
    requirements: facts.requirements === undefined ? {} : requirementsTable(facts.requirements, facts),
    wheel: wheelTable(facts),
    images: facts.dockerfiles === undefined ? {} : imagesTable(facts.dockerfiles, facts),
    release: facts.hasPackage ? releaseTable(facts) : {},
  }
  return Object.fromEntries(Object.entries(tables).filter(([, table]) => Object.keys(table).length > 0))
}

/** Locks that exist keep their engine and options. New ones are universal, so that those of a laptop hold in CI. */
function requirementsTable(directory: string, { layers, lockOptions, oldestPython }: RepositoryFacts): Table {
  const options = lockOptions ?? { engine: 'uv', universal: true, 'python-version': oldestPython }
  return { ...differing('directory', directory, 'requirements'), ...(layers === undefined ? {} : { layers }), ...options }
}

/** A project below the root is named, whether it is one or several. */
function wheelTable({ packages }: RepositoryFacts): Table {
  const [first, ...others] = packages
  if (first === undefined) return {}
  return others.length === 0 && !first.endsWith('*') ? { directory: first } : { packages }
}

function imagesTable(directory: string, { project, owner }: RepositoryFacts): Table {
  return {
    // Without the folder `docker`, the root is the default.
    ...(directory === '.' ? {} : differing('directory', directory, 'docker')),
    ...(project === undefined ? {} : { prefix: `${project.toLowerCase()}-` }),
    ...(owner === undefined ? {} : { registry: [`ghcr.io/${owner}`] }),
  }
}

function releaseTable({ bumpCommand, versionFile, changelog }: RepositoryFacts): Table {
  const keys = { 'bump-command': bumpCommand, 'version-file': versionFile, changelog }
  return Object.fromEntries(Object.entries(keys).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

function differing(name: string, value: string, defaultValue: string): Table {
  return value === defaultValue ? {} : { [name]: value }
}
