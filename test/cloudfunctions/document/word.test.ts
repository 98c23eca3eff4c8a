/** The layout of an official document, as it is written into the file (GB/T 9704-2012). */
import { strFromU8, unzipSync } from 'fflate'
import { DOMParser } from '@xmldom/xmldom'
import { writeWord } from '../../../cloudfunctions/documents/port/writeWord'
import type { Writing } from '../../../domain/document/writing'

const writing: Writing = {
  title: '演示镇2026年度\n河长制工作总结',
  addressee: '县河长制办公室',
  parts: [
    { kind: 'paragraph', text: '现就2026年工作总结如下。' },
    { kind: 'heading', level: 1, text: '水系基本概况' },
    { kind: 'heading', level: 2, text: '组织领导。', then: '设立办公室。\n另起一段。' },
    { kind: 'heading', level: 3, text: '三级' },
    { kind: 'table', title: '河道', columns: ['级别', '条数'], rows: [['县级', '2']] },
    { kind: 'paragraph', text: '<不是标签> & "引号" \u0007\ufffe' },
  ],
  attachments: ['河长名单', '河道名录'],
  signed: { by: '演示镇河长制办公室', day: '2026-01-05' },
}

let parts: Record<string, string>
beforeAll(async () => {
  const files = unzipSync(await writeWord(writing))
  parts = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
})

const document = () => parts['word/document.xml']!
const attributes = (tag: string, xml = document()) => {
  const [written = ''] = xml.match(new RegExp(`<w:${tag} [^>]*>`)) ?? []
  return Object.fromEntries(
    [...written.matchAll(/w:(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  )
}

/** Paragraphs with their text and the font of their first run. */
const paragraphs = (xml = document()) =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/g)].map(([paragraph]) => ({
    text: [...paragraph.matchAll(/<w:t[ >][^<]*<?/g)]
      .map(([run]) => run.replace(/^<w:t[^>]*>|<$/g, ''))
      .join(''),
    font: /w:eastAsia="([^"]*)"/.exec(paragraph)?.[1],
    size: /<w:sz w:val="(\d+)"/.exec(paragraph)?.[1],
  }))
const called = (text: string | RegExp) => paragraphs().find((each) => each.text.match(text))!

it('the page is A4 with 156 × 225 mm to write on, and 22 lines fill it', () => {
  expect(attributes('pgSz')).toMatchObject({ w: '11906', h: '16838' })
  const { top, left, right, bottom } = attributes('pgMar')
  const mm = (twips: string | undefined) => Math.round(Number(twips) / 56.693)
  expect([top, left, right, bottom].map(mm)).toEqual([37, 28, 26, 35])
  const { linePitch } = attributes('docGrid')
  const high = 16838 - Number(top) - Number(bottom)
  expect(Math.floor(high / Number(linePitch))).toBe(22)
  expect([...new Set(document().match(/w:lineRule="exact"|w:line="\d+"/g))].sort()).toEqual([
    ...['w:line="579"', 'w:lineRule="exact"'],
  ])
})

it('28 characters of the text fill a line', () => {
  const wide = 11906 - Number(attributes('pgMar').left) - Number(attributes('pgMar').right)
  const closer = Number(/<w:spacing w:val="(-?\d+)"/.exec(parts['word/styles.xml']!)![1])
  expect(Math.floor(wide / (320 + closer))).toBe(28)
})

it('each level has its font and size, and its number', () => {
  expect(
    paragraphs()
      .slice(0, 2)
      .map(({ text }) => text),
  ).toEqual(['演示镇2026年度', '河长制工作总结'])
  expect(called('演示镇2026年度')).toMatchObject({ font: '方正小标宋简体', size: '44' })
  expect(called(/^一、水系基本概况$/)).toMatchObject({ font: '黑体', size: '32' })
  expect(called(/^（一）组织领导。设立办公室。$/)).toMatchObject({ font: '楷体_GB2312', size: '32' })
  expect(called(/^1\.三级$/)).toMatchObject({ font: '仿宋_GB2312', size: '32' })
  expect(called(/^现就2026年/)).toMatchObject({ font: '仿宋_GB2312', size: '32' })
  expect(called(/^另起一段。$/)).toBeDefined()
})

it('page numbers stand outside: right on odd pages, left on even ones', () => {
  expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>')
  const footers = Object.keys(parts).filter((name) => /footer\d+\.xml$/.test(name))
  const sides = footers.map((name) => /<w:jc w:val="(\w+)"/.exec(parts[name]!)![1]).sort()
  expect(sides).toEqual(['left', 'right'])
  for (const name of footers) expect(parts[name]).toMatch(/— <\/w:t>.*PAGE.* —</)
})

it('addressee, attachments, who signs and the date without leading zeros stand in their order', () => {
  const all = paragraphs().map(({ text }) => text)
  const places = [
    '县河长制办公室：',
    '附件：1. 河长名单',
    '2. 河道名录',
    '演示镇河长制办公室',
    '2026年1月5日',
  ]
  expect(places.map((text) => all.indexOf(text))).toEqual(
    places.map((text) => all.indexOf(text)).sort((a, b) => a - b),
  )
  expect(all).toEqual(expect.arrayContaining(places))
})

it('a table repeats its head on every page', () => {
  expect(document()).toContain('<w:tblHeader/>')
})

it('a sentence stays with its table, and the last row of all with who signs: nobody signs a page alone', async () => {
  const table = { kind: 'table' as const, columns: ['名称'], rows: [['头一行'], ['末一行']] }
  const parts = [{ kind: 'paragraph' as const, text: '共有 2 个。' }, table]
  const signed = { by: '演示镇河长制办公室', day: '2026-11-30' }
  const file = await writeWord({ title: '演示', parts, signed })
  const xml = strFromU8(unzipSync(file)['word/document.xml']!)
  const stays = (text: string) =>
    [...xml.matchAll(/<w:p>.*?<\/w:p>/g)].find(([each]) => each.includes(text))![0].includes('<w:keepNext/>')
  expect(['共有 2 个', '头一行', '末一行', '演示镇河长制'].map(stays)).toEqual([true, false, true, true])
})

it('whatever somebody typed, every part stays well-formed', () => {
  for (const [name, xml] of Object.entries(parts).filter(([name]) => name.endsWith('.xml'))) {
    const onError = (_: unknown, message: string) => {
      throw new Error(`${name}: ${message}`)
    }
    new DOMParser({ onError }).parseFromString(xml, 'text/xml')
  }
  expect(document()).toContain('&lt;不是标签&gt; &amp; &quot;引号&quot; <')
})
