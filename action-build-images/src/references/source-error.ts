/** Why a source cannot be used. The message goes on after the value: "`value`, which names no image". */
export class SourceError extends Error {
  readonly fix: string

  constructor(problem: string, fix: string) {
    super(problem)
    this.fix = fix
  }
}
