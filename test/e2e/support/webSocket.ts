import { randomBytes } from 'node:crypto'
import { request } from 'node:http'
import type { Duplex } from 'node:stream'

/** A connection that carries texts both ways. */
export interface TextSocket {
  send(text: string): void
  close(): void
}

const TEXT = 1
const CLOSE = 8
const PING = 9

/** Opens a WebSocket (RFC 6455) to a server on this machine; Node 20 has no client of its own. */
export function openSocket(port: number, path: string, onText: (text: string) => void): Promise<TextSocket> {
  return new Promise((resolve, reject) => {
    const opening = request({
      host: '127.0.0.1',
      port,
      path,
      headers: {
        Connection: 'Upgrade',
        Upgrade: 'websocket',
        'Sec-WebSocket-Version': '13',
        'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
      },
    })
    opening.on('error', reject)
    opening.on('upgrade', (_response, socket) => {
      listen(socket, onText)
      resolve({
        send: (text) => void socket.write(frame(TEXT, Buffer.from(text))),
        close: () => socket.destroy(),
      })
    })
    opening.end()
  })
}

/** One whole masked frame, as clients must send them. */
function frame(kind: number, content: Buffer): Buffer {
  const head = Buffer.from([0x80 | kind, ...lengthBytes(content.length)])
  const mask = randomBytes(4)
  const masked = content.map((byte, index) => byte ^ (mask[index % 4] ?? 0))
  return Buffer.concat([head, mask, masked])
}

/** The mark of a masked frame and its length, in the shortest form, which servers insist on. */
function lengthBytes(length: number): readonly number[] {
  if (length < 126) return [0x80 | length]
  if (length < 65_536) return [0x80 | 126, length >> 8, length & 0xff]
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(BigInt(length))
  return [0x80 | 127, ...bytes]
}

/** Puts what arrives together to texts, and answers pings. */
function listen(socket: Duplex, onText: (text: string) => void): void {
  let rest = Buffer.alloc(0)
  let parts: Buffer[] = []
  socket.on('error', () => socket.destroy())
  socket.on('data', (bytes: Buffer) => {
    rest = Buffer.concat([rest, bytes])
    for (let next = firstFrame(rest); next !== null; next = firstFrame(rest)) {
      rest = rest.subarray(next.end)
      if (next.kind === CLOSE) socket.destroy()
      else if (next.kind === PING) socket.write(frame(10, next.content))
      else {
        parts.push(next.content)
        if (!next.isLast) continue
        onText(Buffer.concat(parts).toString('utf8'))
        parts = []
      }
    }
  })
}

interface Frame {
  readonly kind: number
  readonly isLast: boolean
  readonly content: Buffer
  readonly end: number
}

/** The first frame in the bytes; null until all of it has arrived. Servers do not mask. */
function firstFrame(bytes: Buffer): Frame | null {
  if (bytes.length < 2) return null
  const [first = 0, second = 0] = bytes
  const short = second & 0x7f
  const start = short === 127 ? 10 : short === 126 ? 4 : 2
  if (bytes.length < start) return null
  const length =
    short === 127 ? Number(bytes.readBigUInt64BE(2)) : short === 126 ? bytes.readUInt16BE(2) : short
  const end = start + length
  if (bytes.length < end) return null
  return { kind: first & 0x0f, isLast: (first & 0x80) !== 0, content: bytes.subarray(start, end), end }
}
