/** The keyword of the text chunk that carries a Sop. */
export const keyword = 'lajur-sop'
