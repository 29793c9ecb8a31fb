/** Made once: making one costs as much as decoding a short page. */
const decoder = new TextDecoder('utf-8', { fatal: true })

/** The text of a UTF-8 file, its byte order mark taken off; null where the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}
