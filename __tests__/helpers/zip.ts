import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipFile {
  name: string
  bytes: Buffer | string
  /** 8 is deflated, 0 stored. */
  method?: number
  flags?: number
  /** What the archive says of the length, if it lies. */
  length?: number
}

/** A zip archive, as honest or not as its files say. */
export function makeZip(...files: ZipFile[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes, method = 8, flags = 0, length } of files) {
    const plain = Buffer.from(bytes)
    const data = method === 8 ? deflateRawSync(plain) : plain
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(flags, 2)
    fields.writeUInt16LE(method, 4)
    fields.writeUInt32LE(crc32(plain), 10)
    fields.writeUInt32LE(data.length, 14)
    fields.writeUInt32LE(length ?? plain.length, 18)
    fields.writeUInt16LE(Buffer.byteLength(name), 22)
    const body = [Buffer.from('PK\u0003\u0004', 'latin1'), fields, Buffer.from(name), data]
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), fields, place, Buffer.from(name))
    bodies.push(...body)
    offset += Buffer.concat(body).length
  }
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(Buffer.concat(directory).length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...bodies, ...directory, Buffer.from('PK\u0005\u0006', 'latin1'), end])
}
