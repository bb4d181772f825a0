import * as v from 'valibot'
import { agencyFormat, page } from '../lajur/schema.ts'

/** The version this program writes; newer ones are refused. */
export const agencyVersion = 1

const text = v.exactOptional(v.string())

/** A file with an agency's profile, but for its logo, which is looked at apart. What is missing states nothing. */
export const agencyFile = v.object({
  format: v.literal(agencyFormat),
  version: v.number(),
  profile: v.object({
    language: v.picklist(['id', 'en']),
    agency: v.exactOptional(v.array(v.string())),
    unit: text,
    approval: v.exactOptional(v.object({ position: text, name: text, nip: text })),
    numberPattern: text,
    page: v.exactOptional(v.omit(page, ['shares'])),
  }),
})

export type AgencyFile = v.InferOutput<typeof agencyFile>
