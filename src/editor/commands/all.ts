import { agencyCommands } from './agency.ts'
import { alignCommands } from './align.ts'
import { bandCommands } from './bands.ts'
import { chartChoices } from './chartChoices.ts'
import { clipboardCommands } from './clipboard.ts'
import type { Command } from './command.ts'
import { connectCommand } from './connecting.ts'
import { fileCommands } from './files.ts'
import { flowCommands } from './flowCommands.ts'
import { groupCommands } from './group.ts'
import { growCommands } from './grow.ts'
import { historyCommands } from './history.ts'
import { appendNext, insertCommands } from './insert.ts'
import { logoCommands } from './logo.ts'
import { moveBandCommands } from './moveBands.ts'
import { moveCellCommands } from './moveCells.ts'
import { pageBreakCommands } from './pageBreak.ts'
import { panelCommands } from './panels.ts'
import { removingCommands } from './removing.ts'
import { retypeCommands } from './retype.ts'
import { selectingCommands } from './selecting.ts'
import { textCommands } from './textCommands.ts'
import { tintCommands } from './tint.ts'
import { viewCommands } from './views.ts'
import { walkCommands } from './walk.ts'
import { zoomCommands } from './zoom.ts'

/** Commands that belong together, in the order in which menus list them within their groups. */
export const commandFamilies: readonly (readonly Command[])[] = [
  historyCommands,
  [...clipboardCommands, ...removingCommands],
  selectingCommands,
  textCommands,
  insertCommands,
  [appendNext, connectCommand],
  bandCommands,
  groupCommands,
  alignCommands,
  pageBreakCommands,
  retypeCommands,
  flowCommands,
  tintCommands,
  chartChoices,
  logoCommands,
  viewCommands,
  zoomCommands,
  panelCommands,
  fileCommands,
  agencyCommands,
  growCommands,
  walkCommands,
  moveCellCommands,
  moveBandCommands,
]

/** Every command, in the order in which the palette and the shortcut sheet list them within their groups. */
export const allCommands: readonly Command[] = commandFamilies.flat()
