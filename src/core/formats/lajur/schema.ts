import * as v from 'valibot'

/** The version this program writes; older ones are lifted by `migrations`, newer ones refused. */
export const formatVersion = 1
export const formatName = 'lajur-sop'
/** Of the other file we write: an agency's profile. */
export const agencyFormat = 'lajur-agency'

const id = v.string()
const name = v.string()
const millimetres = v.pipe(v.number(), v.minValue(0), v.maxValue(1000))
const laneWidth = v.pipe(v.number(), v.minValue(1), v.maxValue(2000))
/** A cell is a little grid: far more than any chart needs, far less than what would freeze a layout. */
const steps = v.pipe(v.number(), v.integer(), v.minValue(-50), v.maxValue(50))
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const side = v.picklist(['top', 'right', 'bottom', 'left'])
const column = v.picklist(['number', 'activity', 'lanes', 'requirements', 'duration', 'output', 'remarks'])

const kinds = v.object({
  nature: v.exactOptional(v.picklist(['technical', 'administrative'])),
  scope: v.exactOptional(v.picklist(['macro', 'micro'])),
  completeness: v.exactOptional(v.picklist(['final', 'partial'])),
  content: v.exactOptional(v.picklist(['generic', 'specific'])),
})

const identity = v.object({
  logo: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  agency: v.exactOptional(v.array(v.string())),
  unit: v.exactOptional(v.string()),
  number: v.exactOptional(v.string()),
  created: v.exactOptional(v.string()),
  revised: v.exactOptional(v.string()),
  effective: v.exactOptional(v.string()),
  approval: v.exactOptional(
    v.object({
      position: v.exactOptional(v.string()),
      name: v.exactOptional(v.string()),
      nip: v.exactOptional(v.string()),
    }),
  ),
  legalBasis: v.exactOptional(v.array(v.string())),
  related: v.exactOptional(v.array(v.string())),
  warnings: v.exactOptional(v.array(v.string())),
  qualifications: v.exactOptional(v.array(v.string())),
  equipment: v.exactOptional(v.array(v.string())),
  records: v.exactOptional(v.array(v.string())),
})

export const page = v.object({
  paper: v.exactOptional(v.picklist(['A4', 'A3', 'F4-210', 'F4-215', 'Legal', 'Letter'])),
  landscape: v.exactOptional(v.boolean()),
  margins: v.exactOptional(
    v.object({
      top: v.exactOptional(millimetres),
      right: v.exactOptional(millimetres),
      bottom: v.exactOptional(millimetres),
      left: v.exactOptional(millimetres),
    }),
  ),
  fontSize: v.exactOptional(v.pipe(v.number(), v.minValue(1), v.maxValue(100))),
  signatureStrip: v.exactOptional(v.boolean()),
  columnNumbers: v.exactOptional(v.boolean()),
  totalTime: v.exactOptional(v.boolean()),
  identity: v.exactOptional(v.picklist(['own-page', 'with-flow', 'none'])),
  hidden: v.exactOptional(v.array(column)),
  shares: v.exactOptional(
    v.object({
      number: v.exactOptional(share),
      activity: v.exactOptional(share),
      lanes: v.exactOptional(share),
      requirements: v.exactOptional(share),
      duration: v.exactOptional(share),
      output: v.exactOptional(share),
      remarks: v.exactOptional(share),
    }),
  ),
  headings: v.exactOptional(
    v.object({
      number: v.exactOptional(v.string()),
      activity: v.exactOptional(v.string()),
      lanes: v.exactOptional(v.string()),
      requirements: v.exactOptional(v.string()),
      duration: v.exactOptional(v.string()),
      output: v.exactOptional(v.string()),
      remarks: v.exactOptional(v.string()),
      standard: v.exactOptional(v.string()),
      total: v.exactOptional(v.string()),
      sopNumber: v.exactOptional(v.string()),
      created: v.exactOptional(v.string()),
      revised: v.exactOptional(v.string()),
      effective: v.exactOptional(v.string()),
      approvedBy: v.exactOptional(v.string()),
      title: v.exactOptional(v.string()),
      legalBasis: v.exactOptional(v.string()),
      related: v.exactOptional(v.string()),
      warnings: v.exactOptional(v.string()),
      qualifications: v.exactOptional(v.string()),
      equipment: v.exactOptional(v.string()),
      records: v.exactOptional(v.string()),
    }),
  ),
})

const group = v.object({ id, of: v.picklist(['actors', 'steps']), name })

const actor = v.object({
  id,
  name,
  group: v.exactOptional(id),
  width: v.exactOptional(laneWidth),
  share: v.exactOptional(v.pipe(v.number(), v.minValue(0.1), v.maxValue(10))),
  tint: v.exactOptional(v.picklist(['red', 'orange', 'yellow', 'green', 'teal', 'blue', 'purple', 'grey'])),
})

const shape = v.object({
  id,
  kind: v.picklist(['start', 'end', 'activity', 'decision', 'connector', 'offPageConnector']),
  actor: id,
  place: v.exactOptional(v.object({ across: v.exactOptional(steps), along: v.exactOptional(steps) })),
  text: v.exactOptional(v.string()),
  letter: v.exactOptional(v.string()),
  link: v.exactOptional(id),
})

const step = v.object({
  id,
  activity: v.exactOptional(v.string()),
  requirements: v.exactOptional(v.string()),
  duration: v.exactOptional(v.string()),
  output: v.exactOptional(v.string()),
  remarks: v.exactOptional(v.string()),
  group: v.exactOptional(id),
  pageBreak: v.exactOptional(v.picklist(['before', 'never'])),
  shapes: v.exactOptional(v.array(shape)),
})

const channel = v.object({ kind: v.picklist(['lane', 'row']), after: v.nullable(id) })

const flow = v.object({
  id,
  from: id,
  to: id,
  label: v.exactOptional(v.string()),
  line: v.exactOptional(v.picklist(['solid', 'dashed'])),
  directed: v.exactOptional(v.boolean()),
  route: v.exactOptional(
    v.object({
      leave: v.exactOptional(side),
      through: v.exactOptional(v.array(channel)),
      enter: v.exactOptional(side),
    }),
  ),
  labelPlace: v.exactOptional(share),
})

/** Pictures that the SOP refers to, by the SHA-256 of their bytes in hex; at most 1 MB each. */
const pictures = v.record(
  v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  v.object({ mediaType: v.picklist(['image/png', 'image/jpeg']), base64: v.string() }),
)

/**
 * A `.lajur.json` file: what `public/schema/lajur-sop-1.json` is generated from. Everything that has a default
 * may be left out; order in the file is order in the chart.
 */
export const lajurFile = v.object({
  format: v.literal(formatName),
  version: v.literal(formatVersion),
  sop: v.object({
    id,
    title: v.string(),
    language: v.exactOptional(v.picklist(['id', 'en'])),
    status: v.exactOptional(v.picklist(['draft', 'reviewed', 'approved'])),
    profile: v.exactOptional(v.picklist(['sop-ap', 'generic'])),
    orientation: v.exactOptional(v.picklist(['vertical', 'horizontal'])),
    kinds: v.exactOptional(kinds),
    identity: v.exactOptional(identity),
    page: v.exactOptional(page),
    groups: v.exactOptional(v.array(group)),
    actors: v.array(actor),
    steps: v.array(step),
    flows: v.exactOptional(v.array(flow)),
  }),
  pictures: v.exactOptional(pictures),
})

export type LajurFile = v.InferOutput<typeof lajurFile>
export type FileSop = LajurFile['sop']
export type FilePictures = v.InferOutput<typeof pictures>
export type FileIdentity = v.InferOutput<typeof identity>
export type FileApproval = NonNullable<FileIdentity['approval']>
export type FilePage = v.InferOutput<typeof page>
export type FileMargins = NonNullable<FilePage['margins']>
export type FileShares = NonNullable<FilePage['shares']>
export type FileHeadings = NonNullable<FilePage['headings']>
export type FileGroup = v.InferOutput<typeof group>
export type FileActor = v.InferOutput<typeof actor>
export type FileStep = v.InferOutput<typeof step>
export type FileShape = v.InferOutput<typeof shape>
export type FileFlow = v.InferOutput<typeof flow>
