/** Metadata of a package is small; more bytes than this are not metadata. */
export const largestMetadata = 10 * 1024 * 1024
