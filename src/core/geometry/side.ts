/** A side of a shape, in the frame of a vertical chart; a horizontal chart transposes it. */
export type Side = 'top' | 'right' | 'bottom' | 'left'
