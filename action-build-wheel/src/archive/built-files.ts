/** The files of one build, absolute paths. */
export interface BuiltFiles {
  readonly wheel: string
  /** Wheels of the same version for other platforms. */
  readonly otherWheels?: readonly string[]
  /** Undefined when a command of the project builds no sdist. */
  readonly sdist: string | undefined
  /** The bill of materials. */
  readonly sbom?: string | undefined
}

/** Lists all wheels, the one of this platform first. */
export function listWheels({ wheel, otherWheels = [] }: BuiltFiles): string[] {
  return [wheel, ...otherWheels]
}

/** Lists what a package index accepts: wheels and sdist. */
export function listDistributions(built: BuiltFiles): string[] {
  return [...listWheels(built), ...(built.sdist === undefined ? [] : [built.sdist])]
}

/** Lists every file that leaves the action. */
export function listFiles(built: BuiltFiles): string[] {
  return [...listDistributions(built), ...(built.sbom === undefined ? [] : [built.sbom])]
}
