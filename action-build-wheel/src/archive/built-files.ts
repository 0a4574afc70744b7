/** The files of one build, absolute paths. */
export interface BuiltFiles {
  readonly wheel: string
  /** Undefined when a command of the project builds no sdist. */
  readonly sdist: string | undefined
  /** The bill of materials. */
  readonly sbom?: string | undefined
}

/** Lists what a package index accepts: wheel and sdist. */
export function listDistributions({ wheel, sdist }: BuiltFiles): string[] {
  return sdist === undefined ? [wheel] : [wheel, sdist]
}

/** Lists every file that leaves the action. */
export function listFiles(built: BuiltFiles): string[] {
  return [...listDistributions(built), ...(built.sbom === undefined ? [] : [built.sbom])]
}
