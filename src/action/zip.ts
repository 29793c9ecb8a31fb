import { inflateRawSync } from 'node:zlib'
import { UserError } from '../errors.ts'

/** Offsets and signatures by PKWARE's APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16. */
const LOCAL_HEADER = { signature: 0x04034b50, length: 30 }
const DIRECTORY_ENTRY = { signature: 0x02014b50, length: 46 }
const END = { signature: 0x06054b50, length: 22 }

/** A comment of the archive, between its end and the end of the file. */
const MAX_COMMENT = 0xffff

/** A name that is safe wherever it is used, though nothing is ever written under it. */
const PLAIN_NAME = /^[A-Za-z0-9][\w.-]{0,99}\.json$/

/**
 * The bytes of the only file of a zip archive from a stranger, in memory: nothing is extracted to any folder.
 *
 * @throws UserError for anything but one JSON file of a plain name, at most `maxBytes` long
 */
export function onlyFileOf(archive: Buffer, maxBytes: number): Buffer {
  const end = findEnd(archive)
  const entries = archive.readUInt16LE(end + 10)
  if (entries !== 1) refuse(`it holds ${entries} files, expected one`)
  const entry = archive.readUInt32LE(end + 16)
  if (!isAt(archive, entry, DIRECTORY_ENTRY)) refuse('its directory is broken')
  const name = textAt(archive, entry + DIRECTORY_ENTRY.length, archive.readUInt16LE(entry + 28))
  if (!PLAIN_NAME.test(name))
    refuse(`its file is called ${JSON.stringify(name.slice(0, 100))}, expected a plain name.json`)
  if ((archive.readUInt16LE(entry + 8) & 1) !== 0) refuse('it is encrypted')

  const header = archive.readUInt32LE(entry + 42)
  if (!isAt(archive, header, LOCAL_HEADER)) refuse('its file is broken')
  const start = header + LOCAL_HEADER.length + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28)
  const data = archive.subarray(start, start + archive.readUInt32LE(entry + 20))
  return unpack(data, archive.readUInt16LE(entry + 10), maxBytes)
}

function findEnd(archive: Buffer): number {
  const last = archive.length - END.length
  for (let offset = last; offset >= Math.max(0, last - MAX_COMMENT); offset--) {
    if (archive.readUInt32LE(offset) === END.signature) return offset
  }
  return refuse('it is no zip archive')
}

function isAt(archive: Buffer, offset: number, kind: { signature: number; length: number }): boolean {
  return offset + kind.length <= archive.length && archive.readUInt32LE(offset) === kind.signature
}

function textAt(archive: Buffer, offset: number, length: number): string {
  return archive.toString('utf8', offset, Math.min(offset + length, archive.length))
}

function unpack(data: Buffer, method: number, maxBytes: number): Buffer {
  if (method === 0 && data.length <= maxBytes) return data
  if (method !== 8)
    refuse(method === 0 ? `its file has more than ${maxBytes} bytes` : `its method ${method} is unknown`)
  try {
    // The stated length may lie; this one stops the unpacking itself.
    return inflateRawSync(data, { maxOutputLength: maxBytes })
  } catch (error) {
    const isLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    return refuse(isLarge ? `its file has more than ${maxBytes} bytes` : 'its file cannot be unpacked')
  }
}

function refuse(why: string): never {
  throw new UserError(`the artifact is refused: ${why}`)
}
