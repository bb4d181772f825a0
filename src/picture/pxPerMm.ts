/** CSS pixels to a millimetre of the Scene at 100 %. */
export const pxPerMm = 96 / 25.4
