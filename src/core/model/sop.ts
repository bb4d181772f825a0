import type { ActorId, FlowId, GroupId, ShapeId, SopId, StepId } from '@/core/model/ids.ts'
import type { Identity } from '@/core/model/identity.ts'
import type { Page } from '@/core/model/page.ts'
import type { Route } from '@/core/model/route.ts'

export type Language = 'id' | 'en'
export type Status = 'draft' | 'reviewed' | 'approved'
/** `sop-ap`: the form of Permenpan RB 35/2012; `generic`: an ordinary cross-functional flowchart. */
export type Profile = 'sop-ap' | 'generic'
/** How lanes run: `vertical` lanes stand side by side and steps go down; `horizontal` is the transposition. */
export type Orientation = 'vertical' | 'horizontal'
export type ShapeKind = 'start' | 'end' | 'activity' | 'decision' | 'connector' | 'offPageConnector'
export type Line = 'solid' | 'dashed'
export type PageBreak = 'before' | 'never'
export type Tint = 'red' | 'orange' | 'yellow' | 'green' | 'teal' | 'blue' | 'purple' | 'grey'

/** What sort of SOP it is (domain.md N30, N31); each unset until the analyst says so. */
export interface Kinds {
  readonly nature?: 'technical' | 'administrative'
  readonly scope?: 'macro' | 'micro'
  readonly completeness?: 'final' | 'partial'
  readonly content?: 'generic' | 'specific'
}

/** Rows by id. Their order is data (`order`, a fractional key), never the order of keys. */
export type Table<Id extends string, Row> = Readonly<Record<Id, Row>>

/** One standard operating procedure: the truth that every view is computed from. */
export interface Sop {
  readonly id: SopId
  readonly title: string
  readonly language: Language
  readonly status: Status
  readonly profile: Profile
  readonly orientation: Orientation
  readonly kinds: Kinds
  readonly identity: Identity
  readonly page: Page
  readonly groups: Table<GroupId, Group>
  readonly actors: Table<ActorId, Actor>
  readonly steps: Table<StepId, Step>
  readonly shapes: Table<ShapeId, Shape>
  readonly flows: Table<FlowId, Flow>
}

/** A name over neighbouring lanes (a two-level head) or beside neighbouring rows (a phase). Never empty of members. */
export interface Group {
  readonly id: GroupId
  readonly of: 'actors' | 'steps'
  readonly name: string
}

/** Who performs: one lane. */
export interface Actor {
  readonly id: ActorId
  readonly order: string
  readonly name: string
  readonly group?: GroupId
  /** Width of the lane across, in mm, where the user set one. */
  readonly width?: number
  /** How wide its lane is on the form beside the others, where the user set it; 1 is an ordinary lane. */
  readonly share?: number
  readonly tint?: Tint
}

/** One activity with its quality standard (mutu baku): one row. Texts are kept as typed. */
export interface Step {
  readonly id: StepId
  readonly order: string
  readonly activity: string
  readonly requirements: string
  readonly duration: string
  readonly output: string
  readonly remarks: string
  readonly group?: GroupId
  readonly pageBreak?: PageBreak
}

/**
 * Where in its cell a shape stands: small integers, (0, 0) the middle. `across` counts along the row
 * (right is +), `along` in the direction of the steps (down is +). The grid of a cell spans its shapes and (0, 0).
 */
export interface Place {
  readonly across: number
  readonly along: number
}

/** One flowchart symbol standing in a step's row and an actor's lane. No two share a place of a cell. */
export interface Shape {
  readonly id: ShapeId
  readonly kind: ShapeKind
  readonly step: StepId
  readonly actor: ActorId
  readonly place: Place
  /** Own text; without it the row's lead shape shows the step's activity (see `textOfShape`). */
  readonly text?: string
  /** Letter of a connector set by hand. */
  readonly letter?: string
  /** The partner of a connector set by hand. */
  readonly link?: ShapeId
}

/** An arrow from shape to shape. Never from a shape to itself; no two are equal but for their ids. */
export interface Flow {
  readonly id: FlowId
  readonly from: ShapeId
  readonly to: ShapeId
  readonly label: string
  readonly line: Line
  /** `false`: joint work, a plain line without heads. */
  readonly directed: boolean
  /** Set while the user has pinned the route. */
  readonly route?: Route
  /** Where along its flow the label stands, from 0 (exit) to 1 (head), where the user dragged it. */
  readonly labelPlace?: number
}
