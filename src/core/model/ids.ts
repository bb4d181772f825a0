declare const brand: unique symbol
type Brand<Name extends string> = string & { readonly [brand]: Name }

export type SopId = Brand<'Sop'>
export type ActorId = Brand<'Actor'>
export type StepId = Brand<'Step'>
export type ShapeId = Brand<'Shape'>
export type FlowId = Brand<'Flow'>
export type GroupId = Brand<'Group'>

/** The id of any row of a Sop; ids are unique across all its tables. */
export type RowId = ActorId | StepId | ShapeId | FlowId | GroupId

export const sopId = (text: string): SopId => text as SopId
export const actorId = (text: string): ActorId => text as ActorId
export const stepId = (text: string): StepId => text as StepId
export const shapeId = (text: string): ShapeId => text as ShapeId
export const flowId = (text: string): FlowId => text as FlowId
export const groupId = (text: string): GroupId => text as GroupId
