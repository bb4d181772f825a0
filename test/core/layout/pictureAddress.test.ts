import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pictureAddress } from '@/core/layout/pictureAddress.ts'

it('holds every byte of the picture', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const address = pictureAddress({ hash: '', mediaType: 'image/png', bytes, width: 1, height: 1 })

      expect(address).toBe(`data:image/png;base64,${Buffer.from(bytes).toString('base64')}`)
    }),
  )
})
