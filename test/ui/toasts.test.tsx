import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ToastView } from '@/ui/toasts/ToastView.tsx'
import { wordsIn } from '#test/support/words.ts'
import { bracketedSop, showEditor, showLibrary } from './support/screens.tsx'
import { show } from './support/show.tsx'

const text = page.getByText('The picture is on the clipboard.')
const message = { key: 'exporting.copied' }

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

async function toast(tone: 'plain' | 'warning') {
  const { editor } = showEditor(bracketedSop())
  editor.view.setState({ toast: { message, tone, undo: true } })
  await expect.element(text).toBeInTheDocument()
  return editor
}

describe('a toast', () => {
  it('goes by itself after six seconds, a warning after twenty', async () => {
    const editor = await toast('plain')
    vi.advanceTimersByTime(5900)
    expect(editor.view.getState().toast).not.toBeNull()
    vi.advanceTimersByTime(200)
    expect(editor.view.getState().toast).toBeNull()

    editor.view.setState({ toast: { message, tone: 'warning', undo: false } })
    await expect.element(text).toBeInTheDocument()
    vi.advanceTimersByTime(19_000)
    expect(editor.view.getState().toast).not.toBeNull()
    vi.advanceTimersByTime(2000)
    expect(editor.view.getState().toast).toBeNull()
  })

  it('stays while it is pointed at or has the focus', async () => {
    const dismissed = vi.fn<() => void>()
    const undo = { name: 'Undo', run: () => {} }
    show(
      <>
        <button type="button">Elsewhere</button>
        <ToastView toast={{ text: 'Deleted', tone: 'plain', action: undo }} onDismiss={dismissed} />
      </>,
      wordsIn('en'),
    )

    await userEvent.hover(page.getByText('Deleted'))
    vi.advanceTimersByTime(60_000)
    await userEvent.hover(page.getByText('Elsewhere'))
    page.getByRole('button', { name: 'Undo' }).element().focus()
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'))
    vi.advanceTimersByTime(60_000)
    expect(dismissed).not.toHaveBeenCalled()

    page.getByText('Elsewhere').element().focus()
    await expect.poll(() => vi.getTimerCount()).toBeGreaterThan(0)
    vi.advanceTimersByTime(6100)
    expect(dismissed).toHaveBeenCalled()
  })

  it('about an import is forgotten when its screen is left', async () => {
    const { importer } = showLibrary([])
    importer.state.setState(
      { kind: 'idle', result: { kept: [bracketedSop().id, bracketedSop().id], failures: [] } },
      true,
    )
    await expect.element(page.getByText('2 SOPs imported.')).toBeInTheDocument()

    importer.forgetResult()

    await expect.element(page.getByText('2 SOPs imported.')).not.toBeInTheDocument()
  })
})
