import { type ReactNode, useLayoutEffect, useRef } from 'react'
import type { Point } from '@/core/geometry/point.ts'
import { pxPerMm } from '@/picture/pxPerMm.ts'
import { useStage } from './StageContext.tsx'
import { stickingOf } from './sticking.ts'
import styles from './pinned.module.css'

interface Props {
  /** The point of the Scene (mm) its top left corner keeps to. */
  readonly at: Point
  /** Along which axis it stays in view with the heads. */
  readonly sticky?: 'x' | 'y' | 'none'
  /** Whether it grows and shrinks with the view. */
  readonly size?: 'ofScreen' | 'ofScene'
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Something of the screen that keeps to a point of the chart; panning moves it past React. */
export function Pinned({ at, sticky = 'none', size = 'ofScreen', className, children }: Props) {
  const { view } = useStage()
  const pin = useRef<HTMLDivElement>(null)
  const { x, y } = at
  useLayoutEffect(() => {
    const follow = () => {
      const viewport = view.viewport()
      const scale = viewport.zoom * pxPerMm
      const sticking = stickingOf(viewport)
      const left = (x + (sticky === 'x' ? sticking.x : 0)) * scale + viewport.x
      const top = (y + (sticky === 'y' ? sticking.y : 0)) * scale + viewport.y
      const scaled = size === 'ofScene' ? ` scale(${viewport.zoom})` : ''
      if (!pin.current) return
      pin.current.style.transform = `translate(${left}px, ${top}px)${scaled}`
      pin.current.style.setProperty('--zoom', String(viewport.zoom))
    }
    follow()
    return view.onChange(follow)
  }, [view, x, y, sticky, size])
  return (
    <div className={[styles['pinned'], className].join(' ')} ref={pin} data-own="" data-tool="">
      {children}
    </div>
  )
}
