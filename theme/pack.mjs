// Compiles the style sheet, gives every file a name with its hash, resolves the fonts in the style sheet, compresses what compresses.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { compile } from 'sass'

const [out] = process.argv.slice(2)
const fonts = 'node_modules/@fontsource/atkinson-hyperlegible/files'
const names = {}

function publish(key, extension, bytes) {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  const name = `${key}-${hash}.${extension}`
  writeFileSync(join(out, name), bytes)
  if (extension !== 'woff2') {
    writeFileSync(join(out, `${name}.gz`), gzipSync(bytes, { level: 9 }))
    writeFileSync(join(out, `${name}.br`), brotliCompressSync(bytes))
  }
  names[key] = name
  return name
}

const { css } = compile('styles/theme.scss', { style: 'compressed', quietDeps: true })
const style = css.replace(/font:(latin|latin-ext)-(400|700)/g, (_, range, weight) =>
  publish(`${range}-${weight}`, 'woff2', readFileSync(join(fonts, `atkinson-hyperlegible-${range}-${weight}-normal.woff2`)))
)
publish('style', 'css', Buffer.from(style))

// Each file is a block of its own: nothing of one can be seen by another.
const script = readdirSync('script').sort().map(file => `{\n${readFileSync(join('script', file), 'utf8')}}\n`)
publish('page', 'js', Buffer.from(script.join('')))
publish('icon', 'svg', readFileSync('images/icon.svg'))

writeFileSync(join(out, 'assets.properties'), Object.entries(names).map(([key, name]) => `${key}=${name}\n`).join(''))
