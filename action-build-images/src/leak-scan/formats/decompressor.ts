/** Decompresses a stream, chunk by chunk. */
export interface Decompressor {
  /** Writes a chunk and waits until it was decompressed. Does not fail: `end` reports a damaged stream. */
  write(chunk: Buffer): Promise<void>
  /** Waits for the last data. Throws if the stream is damaged or truncated. */
  end(): Promise<void>
  /** Whether the data written so far is damaged, or followed by what is none. */
  hasFailed(): boolean
}
