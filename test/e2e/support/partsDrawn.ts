import type { Page } from 'playwright'

/** Watches which symbols and flows of the picture change. */
export interface PartsDrawn {
  /** The ids of those that changed, in order. */
  stop(): Promise<readonly string[]>
}

export async function partsDrawn(page: Page): Promise<PartsDrawn> {
  const watching = await page.evaluateHandle(() => {
    const drawn = new Set<string>()
    const observer = new MutationObserver((changes) => {
      for (const { target, addedNodes, removedNodes } of changes) {
        for (const node of [target, ...addedNodes, ...removedNodes]) {
          if (!(node instanceof Element)) continue
          const inside = node === target ? [] : node.querySelectorAll('[data-shape], [data-flow]')
          for (const part of [node.closest('[data-shape], [data-flow]'), ...inside]) {
            const id = part?.getAttribute('data-shape') ?? part?.getAttribute('data-flow')
            if (id) drawn.add(id)
          }
        }
      }
    })
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
    return { drawn, observer }
  })
  return {
    stop: () =>
      watching.evaluate(({ drawn, observer }) => {
        observer.disconnect()
        return [...drawn].toSorted()
      }),
  }
}
