import { createContext, useContext } from 'react'
import type { Stage } from './stage.ts'

export const StageContext = createContext<Stage | null>(null)

/** The canvas a component stands on. */
export function useStage(): Stage {
  const stage = useContext(StageContext)
  if (!stage) throw new Error('useStage needs a Canvas above it')
  return stage
}
