/**
 * The SVG text with a width and a height in its root element where it has only a view box: without them some browsers
 * take it for a picture of no size.
 */
export function svgWithSize(svg: string): string {
  const root = /<(?:\w+:)?svg\b[^>]*>/.exec(svg)
  if (root === null) return svg
  const [tag] = root
  const box =
    /\sviewBox\s*=\s*["']\s*[\d.eE+-]+[\s,]+[\d.eE+-]+[\s,]+([\d.eE+-]+)[\s,]+([\d.eE+-]+)\s*["']/.exec(tag)
  const hasSize = /\swidth\s*=/.test(tag) && /\sheight\s*=/.test(tag)
  const [width, height] = [Number(box?.[1]), Number(box?.[2])]
  if (hasSize || !(width > 0) || !(height > 0)) return svg
  const bare = tag.replace(/\s(?:width|height)\s*=\s*(?:"[^"]*"|'[^']*')/g, '')
  const sized = bare.replace(/\/?>$/, (end) => ` width="${width}" height="${height}"${end}`)
  return svg.slice(0, root.index) + sized + svg.slice(root.index + tag.length)
}
