import type { Camera } from '../services.ts'
import type { Command } from './command.ts'

/** How much one press zooms: four presses double the size. */
const zoomStep = 2 ** 0.25

export const zoomCommands: readonly Command[] = [
  zoom('zoom-in', 'Mod+Plus', { key: 'zoomIn', icon: 'zoom-in', run: (camera) => camera.zoomBy(zoomStep) }),
  zoom('zoom-out', 'Mod+Minus', {
    key: 'zoomOut',
    icon: 'zoom-out',
    run: (camera) => camera.zoomBy(1 / zoomStep),
  }),
  zoom('zoom-actual', 'Mod+0', { key: 'zoomActual', icon: 'scan', run: (camera) => camera.zoomTo(1) }),
  zoom('zoom-fit', 'Alt+Shift+0', { key: 'zoomFit', icon: 'maximize', run: (camera) => camera.fit() }),
  {
    ...zoom('zoom-selection', 'Alt+Shift+9', {
      key: 'zoomSelection',
      icon: 'focus',
      run: (camera) => camera.fitSelection(),
    }),
    isEnabled: ({ view }) => view.getState().selection.size > 0,
  },
]

interface Zoom {
  readonly key: string
  readonly icon: string
  readonly run: (camera: Camera) => void
}

function zoom(id: string, shortcut: string, { key, icon, run }: Zoom): Command {
  return {
    id,
    group: 'view',
    label: { key: `command.${key}` },
    shortcuts: [shortcut],
    icon,
    isEnabled: () => true,
    run: ({ services }) => run(services.camera),
  }
}
