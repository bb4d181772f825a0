import { describe, expect, it } from 'vitest'
import { violationsOf } from '../../.ci/house.mjs'

describe('the house rules', () => {
  it.each([
    ['src/core/model/a.ts', "import { layoutChart } from '@/core/layout/layoutChart.ts'", 'may not use'],
    ['src/core/geometry/a.ts', "import type { Sop } from '@/core/model/sop.ts'", 'may not use'],
    ['src/editor/a.ts', "import { keepSop } from '@/storage/keepSop.ts'", 'may not use'],
    ['src/ui/A.tsx', "import { Canvas } from '@/canvas/Canvas.tsx'", 'may not use'],
    ['src/ui/A.tsx', "const canvas = () => import('@/canvas/Canvas.tsx')", 'may not use'],
    ['src/ui/A.tsx', "import {\n  Handle,\n  Position,\n} from '@xyflow/react'", 'only in src/canvas'],
    ['src/app/a.ts', "import { Dexie } from 'dexie'", 'only in src/storage'],
    ['src/ui/a.ts', "import { toPng } from 'html-to-image'", 'only in src/output'],
    ['src/core/layout/a.ts', "import { useState } from 'react'", 'only in'],
    ['src/core/layout/a.ts', "import { readFileSync } from 'node:fs'", 'stands on its own'],
    ['src/editor/a.ts', "import { b } from './b'", 'write the extension'],
    ['src/editor/a.ts', "import { b } from '../core/model/sop.ts'", 'through @/'],
    ['src/editor/a.ts', "export { b } from './b.ts'", 're-exports'],
    ['src/editor/a.ts', "export * from './b.ts'", 're-exports'],
    ['src/editor/utils.ts', '', 'drawer'],
    ['src/editor/index.ts', '', 'drawer'],
    ['src/stuff/a.ts', '', 'no folder'],
  ])('refuse in %s: %j', (path, source, complaint) => {
    expect(violationsOf(path, source).join('\n')).toContain(complaint)
  })

  it.each([
    ['src/canvas/a.ts', "import '@xyflow/react/dist/style.css'"],
    ['src/editor/a.ts', "import type { Sop } from '@/core/model/sop.ts'\nimport { b } from './b.ts'"],
    ['src/app/main.tsx', "import { Canvas } from '@/canvas/Canvas.tsx'\nimport './app.css'"],
  ])('allow in %s: %j', (path, source) => {
    expect(violationsOf(path, source)).toEqual([])
  })
})
