import { memo } from 'react'
import { LiveRegion } from './access/LiveRegion.tsx'
import { CellLayer } from './form/CellLayer.tsx'
import { DateButton } from './form/DateButton.tsx'
import { FormGrid } from './form/FormGrid.tsx'
import { HeadMenu } from './heads/HeadMenu.tsx'
import { StickyHeads } from './heads/StickyHeads.tsx'
import { BlankHint } from './hint/BlankHint.tsx'
import { FlowPlus } from './inserting/FlowPlus.tsx'
import { InsertButton } from './inserting/InsertButton.tsx'
import { ConnectLayer } from './layers/ConnectLayer.tsx'
import { FeedbackLayer } from './layers/FeedbackLayer.tsx'
import { GhostLayer } from './layers/GhostLayer.tsx'
import { MoveLayer } from './layers/MoveLayer.tsx'
import { OverLayer } from './layers/OverLayer.tsx'
import { PictureLayer } from './layers/PictureLayer.tsx'
import { PinLayer } from './layers/PinLayer.tsx'
import { SelectionLayer } from './layers/SelectionLayer.tsx'
import { Minimap } from './minimap/Minimap.tsx'
import { AppendPad } from './pad/AppendPad.tsx'
import { TypingLayer } from './typing/TypingLayer.tsx'

/** All that is seen on the canvas, from the paper up. Each layer listens to no more than it shows. */
export const CanvasLayers = memo(function CanvasLayers() {
  return (
    <>
      <PictureLayer />
      <PinLayer />
      <CellLayer />
      <SelectionLayer />
      <FeedbackLayer />
      <GhostLayer />
      <MoveLayer />
      <ConnectLayer />
      <OverLayer />
      <AppendPad />
      <FlowPlus />
      <BlankHint />
      <StickyHeads />
      <InsertButton />
      <HeadMenu />
      <TypingLayer />
      <Minimap />
      <DateButton />
      <FormGrid />
      <LiveRegion />
    </>
  )
})
