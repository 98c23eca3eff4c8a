import { fixDraw } from './fixDraw'
import { noteFinding } from './noteFinding'
import { getDraw, listDraws, listFindings } from './readDraw'
import { dropDraw, runDraw } from './runDraw'

export const drawHandlers = {
  'draw.fix': fixDraw,
  'draw.run': runDraw,
  'draw.drop': dropDraw,
  'draw.list': listDraws,
  'draw.get': getDraw,
  'draw.findings': listFindings,
  'draw.note': noteFinding,
}
