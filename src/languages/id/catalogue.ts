import { app } from './app.ts'
import { canvas } from './canvas.ts'
import { command } from './command.ts'
import { edit } from './edit.ts'
import { exporting } from './exporting.ts'
import { format } from './format.ts'
import { inspector } from './inspector.ts'
import { layout } from './layout.ts'
import { library } from './library.ts'
import { pageSetup } from './pageSetup.ts'
import { picture } from './picture.ts'
import { profile } from './profile.ts'
import { spoken } from './spoken.ts'
import { storage } from './storage.ts'
import { ui } from './ui.ts'

export const indonesian = {
  app,
  canvas,
  command,
  edit,
  exporting,
  format,
  inspector,
  layout,
  library,
  pageSetup,
  picture,
  profile,
  spoken,
  storage,
  ui,
}
