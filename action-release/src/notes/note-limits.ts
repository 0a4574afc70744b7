/** GitHub accepts notes of up to 125,000 characters. Source: the limit that the API names in its error message. */
const maxBodyLength = 125_000
/** Room for the comment that identifies the draft. */
const reserved = 1000

export const maxNotesLength = maxBodyLength - reserved
