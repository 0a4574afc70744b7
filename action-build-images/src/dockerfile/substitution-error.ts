/** A word that the builder rejects, such as `${NAME:?}` without a value. Its message is part of a sentence. */
export class SubstitutionError extends Error {
  override readonly name = 'SubstitutionError'
}
