/** Environment variables by name. A variable that is `undefined` is not set. */
export type Env = Readonly<Record<string, string | undefined>>
