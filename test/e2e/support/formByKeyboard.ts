import type { Page } from 'playwright'
import { focusedName, keyboardOf } from './keyboard.ts'
import type { FileFlow, LajurFile } from './lajurFile.ts'

/** What the Indonesian form calls the fields of its identity page, and what is typed into each: of lists an entry a line. */
function identityFields({
  identity,
}: LajurFile['sop']): Readonly<Record<string, string | readonly string[]>> {
  const approval = identity['approval'] as { readonly position: string; readonly name: string }
  return {
    Instansi: identity['agency'] as readonly string[],
    'Unit kerja': String(identity['unit']),
    'Nomor SOP': String(identity['number']),
    'Tanggal Pembuatan': String(identity['created']),
    'Tanggal Revisi': String(identity['revised']),
    'Tanggal Efektif': String(identity['effective']),
    'Jabatan pengesah': approval.position,
    'Nama pengesah': approval.name,
    'Dasar Hukum': identity['legalBasis'] as readonly string[],
    Keterkaitan: identity['related'] as readonly string[],
    Peringatan: identity['warnings'] as readonly string[],
    'Kualifikasi Pelaksana': identity['qualifications'] as readonly string[],
    'Peralatan/Perlengkapan': identity['equipment'] as readonly string[],
    'Pencatatan dan Pendataan': identity['records'] as readonly string[],
  }
}

/** The field of the form that has the focus, by its name. */
async function fieldName(page: Page): Promise<string> {
  return (await focusedName(page)).split(': ')[0] ?? ''
}

/** Where the cursor stands: row and lane from 0; lane -1 is the column of the activities. */
interface Spot {
  readonly row: number
  readonly lane: number
}

const blankLanes = 3
/** From the last lane to Keterangan. */
const textsAfterLanes = 3

/** Someone who fills in the form of a SOP in the Indonesian interface and never touches the mouse. */
export function formByKeyboard(page: Page, { sop }: LajurFile) {
  const { press, type, walkTo } = keyboardOf(page)
  const chart = page.getByRole('application')
  let at: Spot = { row: 0, lane: -1 }

  async function goTo(row: number, lane: number) {
    const down = row - at.row
    const right = lane - at.lane
    for (let n = 0; n < Math.abs(down); n += 1) await press(down > 0 ? 'ArrowDown' : 'ArrowUp')
    for (let n = 0; n < Math.abs(right); n += 1) await press(right > 0 ? 'ArrowRight' : 'ArrowLeft')
    at = { row, lane }
  }

  /** Types entries, a line each. */
  async function typeLines(lines: readonly string[], lineBreak: string) {
    for (const [index, line] of lines.entries()) {
      if (index > 0) await press(lineBreak)
      await type(line)
    }
  }

  let hasDecision = false

  const shapesOf = (row: number) => (sop.steps[row]?.shapes ?? []).toSorted((a, b) => laneOf(a) - laneOf(b))
  const laneOf = (shape: { readonly actor: string } | undefined) =>
    sop.actors.findIndex(({ id }) => id === shape?.actor)
  const spotOf = (id: string) => {
    const row = sop.steps.findIndex(({ shapes }) => shapes.some((shape) => shape.id === id))
    return { row, lane: laneOf(shapesOf(row).find((shape) => shape.id === id)) }
  }
  const isLastOfGroup = (index: number) =>
    sop.actors[index]?.group !== undefined && sop.actors[index]?.group !== sop.actors[index + 1]?.group

  /** Takes the lanes before the selected one into the selection and puts a named head over them. */
  async function groupLanes(last: number) {
    const group = sop.actors[last]?.group
    const first = sop.actors.findIndex((actor) => actor.group === group)
    for (let lane = last; lane > first; lane -= 1) await press('Shift+ArrowLeft')
    await press('Control+g')
    await type(sop.groups?.find(({ id }) => id === group)?.name ?? '')
    await press('Enter')
  }

  /** Runs a command by its name. */
  async function choose(command: string) {
    await press('Control+k')
    await page.locator('[role=dialog] input:focus').waitFor()
    await type(command)
    await press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }

  /** What is announced of a symbol begins so: "Langkah 3 dari 17, Satker Penerima › Operator, …". */
  function spoken({ row, lane }: Spot): string {
    const actor = sop.actors[lane]
    const group = sop.groups?.find(({ id }) => id === actor?.group)
    const name = group ? `${group.name} › ${actor?.name}` : actor?.name
    return `Langkah ${row + 1} dari ${sop.steps.length}, ${name}, `
  }

  /** Where a symbol stands, by what is announced of it. */
  function spotIn(said: string): Spot {
    for (const row of sop.steps.keys())
      for (const lane of sop.actors.keys()) if (said.startsWith(spoken({ row, lane }))) return { row, lane }
    throw new Error(`This announces no symbol: ${said}`)
  }

  /** While an arrow is drawn: goes by rows and then along the row until the symbol meant is announced. */
  async function aimAt(to: Spot) {
    let on: Spot = at
    for (let n = 0; on.row !== to.row || on.lane !== to.lane; n += 1) {
      if (n > 4) throw new Error(`The arrows do not lead to ${spoken(to)}, but to ${spoken(on)}`)
      if (on.row !== to.row) await press(on.row < to.row ? 'ArrowDown' : 'ArrowUp')
      else await press(on.lane < to.lane ? 'ArrowRight' : 'ArrowLeft')
      on = spotIn((await chart.getByRole('status').textContent()) ?? '')
    }
  }

  /** Of a decision the way of "Ya" first, as its first arrow is called so; those that came with their symbol are there. */
  function flowsToDraw() {
    const ends = new Set(
      sop.steps.flatMap(({ shapes }) => shapes.filter(({ kind }) => kind === 'end')).map(({ id }) => id),
    )
    const order = sop.flows.map(({ from }) => from)
    const rank = ({ from, label }: FileFlow) => order.indexOf(from) * 2 + Number(label === 'Tidak')
    return sop.flows.filter(({ to }) => !ends.has(to)).toSorted((a, b) => rank(a) - rank(b))
  }

  return {
    async newSop() {
      await page.getByRole('button', { name: 'SOP kosong' }).waitFor()
      await walkTo('SOP kosong')
      await press('Enter')
      await page.getByLabel('Nama SOP').waitFor()
      await type(sop.title)
      await press('Enter', 'Alt+Shift+F')
      await page.locator('[data-sheet]').first().waitFor()
    },

    /** From the first activity back to the beginning of the identity page, and forward through it. */
    async fillIdentity() {
      await press('Tab')
      await walkTo(/^Instansi: kosong/, 'Shift+Tab')
      const fields = new Map(Object.entries(identityFields(sop)))
      for (let name = 'Instansi'; !name.startsWith('Langkah'); name = await fieldName(page)) {
        const value = fields.get(name) ?? []
        fields.delete(name)
        await typeLines(typeof value === 'string' ? [value] : value, 'Enter')
        await press('Tab')
      }
      if (fields.size > 0) throw new Error(`Tab passes by ${[...fields.keys()].join(', ')}`)
    },

    /** Types row after row, cell after cell; a list goes on counting by itself, and Tab after the last cell makes a new row. */
    async fillRows() {
      for (const [index, step] of sop.steps.entries()) {
        if (index > 0) await press('Tab')
        await type(step.activity)
        for (const text of [step.requirements, step.duration, step.output, step.remarks]) {
          await press('Tab')
          const [first = '', ...more] = (text ?? '').split('\n')
          await type(first)
          for (const line of more) {
            await press('Alt+Enter')
            await type(line.replace(/^\d+\. /, ''))
          }
        }
      }
      await press('Enter')
      at = { row: sop.steps.length - 1, lane: blankLanes + textsAfterLanes }
    },

    /** Names the lanes of a blank form, groups them, and goes on with the lanes that are still missing. */
    async makeLanes() {
      await goTo(0, 0)
      await press('Control+Shift+Space')
      for (const [index, { name }] of sop.actors.entries()) {
        // In the field Tab goes on to the next lane; beyond the third they are made.
        if (index >= blankLanes) await press('Alt+Shift+L')
        await type(name)
        await press(index < blankLanes - 1 ? 'Tab' : 'Enter')
        if (isLastOfGroup(index)) await groupLanes(index)
      }
      // Out of the head, and back to where the symbols are.
      await press('Escape', 'ArrowDown')
      at = { row: 0, lane: -1 }
    },

    /** Puts the symbols where rows and lanes meet, with one decision placed and another made of an activity. */
    async placeShapes() {
      await goTo(0, 0)
      const start = laneOf(shapesOf(0).find(({ kind }) => kind === 'start'))
      for (let lane = 0; lane < start; lane += 1) await press('Shift+ArrowRight')
      at = { row: 0, lane: start }
      for (const row of sop.steps.keys()) {
        for (const shape of shapesOf(row)) {
          if (shape.kind === 'start') continue
          if (shape.kind === 'end') {
            // Below the last activity, in the same cell.
            await press('Control+Shift+ArrowDown')
            await choose('Ubah menjadi selesai')
            continue
          }
          await goTo(row, laneOf(shape))
          const isFirstDecision = shape.kind === 'decision' && !hasDecision
          await press(isFirstDecision ? 'Alt+Shift+3' : 'Enter')
          if (isFirstDecision) hasDecision = true
          else if (shape.kind === 'decision') await choose('Ubah menjadi keputusan')
        }
      }
    },

    /** Leads the arrows from symbol to symbol. */
    async connectShapes() {
      for (const flow of flowsToDraw()) {
        const [from, to] = [spotOf(flow.from), spotOf(flow.to)]
        await goTo(from.row, from.lane)
        await press('Alt+Shift+A')
        await aimAt(to)
        await press('Enter')
        // From the new arrow on to a symbol again.
        await press('ArrowDown')
        at = spotIn(await focusedName(page))
      }
    },
  }
}
