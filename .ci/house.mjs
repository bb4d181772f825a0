import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { root } from './install.mjs'

/** What each folder of src may import of the others; a name stands for everything below it. */
/** @type {Record<string, readonly string[]>} */
const mayUse = {
  'core/geometry': [],
  'core/model': ['core/geometry'],
  'core/operations': ['core/model', 'core/geometry'],
  'core/text': ['core/model', 'core/geometry'],
  'core/layout': ['core/geometry', 'core/model', 'core/text'],
  'core/check': ['core/model', 'core/operations', 'core/layout'],
  'core/formats': ['core'],
  editor: ['core', 'languages'],
  storage: ['core', 'editor', 'languages'],
  picture: ['core', 'languages'],
  output: ['core', 'editor', 'picture', 'languages'],
  logo: ['core', 'editor', 'languages'],
  canvas: ['core', 'editor', 'picture', 'languages'],
  ui: ['core', 'editor', 'output', 'picture', 'languages'],
  library: ['core', 'editor', 'storage', 'output', 'picture', 'ui', 'languages'],
  languages: [],
  app: ['core', 'editor', 'storage', 'picture', 'output', 'logo', 'canvas', 'ui', 'library', 'languages'],
}

const screens = ['picture', 'output', 'canvas', 'ui', 'library', 'languages', 'app']

/** The only folders in which a package may appear. Packages that are not listed may appear outside the core. */
/** @type {Record<string, readonly string[]>} */
const gates = {
  '@xyflow/react': ['canvas'],
  dexie: ['storage'],
  'html-to-image': ['output'],
  i18next: ['languages'],
  'react-i18next': ['languages'],
  'lucide-react': ['ui', 'library', 'canvas', 'app'],
  '@base-ui/react': ['ui', 'library', 'canvas', 'app'],
  react: screens,
  'react-dom': screens,
  zustand: ['editor', 'storage', ...screens],
  nanoid: ['core/model'],
  'fractional-indexing': ['core/model', 'core/operations', 'core/formats'],
  fflate: ['core/formats', 'output'],
  jspdf: ['core/formats'],
  valibot: ['core/formats'],
}

const drawers = /(^|\/)(index|utils?|helpers?|common|types|misc|shared)\.(ts|tsx)$/

/**
 * What is wrong with one file of src, in sentences.
 * @param {string} path As `src/core/model/sop.ts`.
 * @param {string} source
 * @returns {string[]}
 */
export function violationsOf(path, source) {
  const folder = folderOf(path)
  if (folder === null) return [`${path}: stands in no folder that design and README know`]
  const found = drawers.test(path) ? [`${path}: is named like a drawer; name it after its one idea`] : []
  if (/^\s*export\s+(type\s+)?(\*|\{[^}]*\})[^\n]*\sfrom\s/m.test(source)) {
    found.push(`${path}: re-exports; import from where a thing is made`)
  }
  for (const imported of importsOf(source)) {
    const wrong = wrongImport(path, folder, imported)
    if (wrong !== null) found.push(`${path}: imports ${imported}: ${wrong}`)
  }
  return found
}

/**
 * The folder of the table a path lies in; null if in none.
 * @param {string} path
 */
function folderOf(path) {
  const inside = path.replace(/^src\//, '')
  return Object.keys(mayUse).find((folder) => inside.startsWith(`${folder}/`)) ?? null
}

/** @param {string} source */
function importsOf(source) {
  const pattern =
    /(?:^|[\s;}])(?:import|export)\b(?:[^'"`;()]*?\bfrom)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g
  return [...source.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '')
}

/**
 * @param {string} path
 * @param {string} folder
 * @param {string} imported
 * @returns {string | null} What is wrong with it.
 */
function wrongImport(path, folder, imported) {
  const isRelative = imported.startsWith('.')
  if (!isRelative && !imported.startsWith('@/')) return wrongPackage(folder, imported)
  const target = isRelative ? posix.join(posix.dirname(path), imported) : imported.replace('@/', 'src/')
  if (!/\.\w+(\?\w+)?$/.test(imported)) return 'write the extension'
  const other = folderOf(target)
  if (other === null) return 'lies outside src'
  if (other === folder) return null
  if (isRelative) return 'another folder is imported through @/'
  const isAllowed = mayUse[folder]?.some((name) => other === name || other.startsWith(`${name}/`))
  return isAllowed ? null : `src/${folder} may not use src/${other}`
}

/**
 * @param {string} folder
 * @param {string} imported
 */
function wrongPackage(folder, imported) {
  const name = imported
    .split('/')
    .slice(0, imported.startsWith('@') ? 2 : 1)
    .join('/')
  const allowed = gates[name]
  if (allowed === undefined) return folder.startsWith('core') ? 'the core stands on its own' : null
  return allowed.includes(folder) ? null : `only in src/${allowed.join(', src/')}`
}

/** @param {string} folder */
function lacksReadme(folder) {
  const readme = join(root, folder, 'README.md')
  return !existsSync(readme) || readFileSync(readme, 'utf8').split('\n')[0]?.trim() === ''
}

/** Checks all of src and tells what is wrong. Returns whether nothing is. */
export function checkHouse() {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.split(sep).join('/')}`)
    .filter((file) => /\.(ts|tsx)$/.test(file))
  const folders = new Set(files.map((file) => folderOf(file) ?? dirname(relative('src', file))))
  const found = [
    ...files.flatMap((file) => violationsOf(file, readFileSync(join(root, file), 'utf8'))),
    ...[...folders]
      .map((folder) => `src/${folder}`)
      .filter(lacksReadme)
      .map((folder) => `${folder}: has no README.md`),
  ]
  for (const sentence of found) console.log(`  ${sentence}`)
  return found.length === 0
}
