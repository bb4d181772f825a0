import type { Rect } from '@/core/geometry/rect.ts'
import type { IdentityList } from '@/core/model/formField.ts'
import { headWord } from '@/core/model/formWords.ts'
import type { Sop } from '@/core/model/sop.ts'
import { bodyStyle, headStyle, textWidthIn, type Box } from './box.ts'
import type { IdentityStyle } from './identityStyle.ts'
import { entryLines, hangingIndent, linesIn } from './placedText.ts'

/** The lists that stand beside each other, from the top. */
const pairs: readonly (readonly [IdentityList, IdentityList])[] = [
  ['legalBasis', 'qualifications'],
  ['related', 'equipment'],
  ['warnings', 'records'],
]

/** The lists of the identity part as rows of two boxes. */
export function listPairs(
  sop: Sop,
  area: Rect,
  { middle, style }: { readonly middle: number; readonly style: IdentityStyle },
): readonly (readonly Box[])[] {
  const sides = [
    { x: area.x, width: middle - area.x },
    { x: middle, width: area.x + area.width - middle },
  ]
  const longest = Math.max(...pairs.flat().map((name) => sop.identity[name].length))
  const entries = { ...bodyStyle(style), indent: hangingIndent(longest, bodyStyle(style)) }
  return pairs.map((lists) =>
    sides.flatMap((side, index): Box[] => {
      const name = lists[index]
      if (name === undefined) return []
      const head = headWord(sop, name)
      return [
        {
          ...side,
          head,
          headField: { kind: 'heading', name },
          headLines: linesIn(head, textWidthIn(side, style), headStyle(style)),
          field: { kind: 'list', name },
          lines: entryLines(sop.identity[name], textWidthIn(side, style), entries),
          leastLines: style.leastLines,
          part: 0,
        },
      ]
    }),
  )
}
