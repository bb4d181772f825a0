import type { Named } from '../references.ts'
import type { FileFlow } from '../schema.ts'
import type { Known } from './known.ts'
import { routeOf } from './routeOf.ts'
import type { FlowId } from '@/core/model/ids.ts'
import type { Flow } from '@/core/model/sop.ts'

/** The flow a file describes; null where one of its ends is not in the file. */
export function flowOf({ row, id, where }: Named<FileFlow, FlowId>, known: Known): Flow | null {
  const from = known.shapes.resolve(row.from, `${where}.from`, 'format.danglingFlow')
  const to = known.shapes.resolve(row.to, `${where}.to`, 'format.danglingFlow')
  if (from === null || to === null) return null
  const route = row.route && routeOf(row.route, `${where}.route`, known)
  return {
    id,
    from,
    to,
    label: row.label ?? '',
    line: row.line ?? 'solid',
    directed: row.directed ?? true,
    ...(route && { route }),
    ...(row.labelPlace !== undefined && { labelPlace: row.labelPlace }),
  }
}
