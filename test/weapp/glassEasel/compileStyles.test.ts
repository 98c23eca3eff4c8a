/** Style sheets of the mini-program, as the browser gets them. */
import { compileStyles } from './compileStyles'
import type { PackageFiles } from './packageFiles'

function compile(sheets: Record<string, string>): Record<string, string> {
  const files: PackageFiles = {
    root: '',
    paths: Object.keys(sheets),
    withExtension: (extension) => Object.keys(sheets).filter((file) => file.endsWith(`.${extension}`)),
    text: (file) => sheets[file]!,
  }
  return JSON.parse(compileStyles(files)) as Record<string, string>
}

describe('compiling style sheets', () => {
  it('makes 750 rpx as wide as the screen', () => {
    expect(compile({ 'app.wxss': '.a{margin:-75rpx 0 1.5rpx}' }).app).toBe('.a{margin:-10vw 0 0.2vw}')
  })

  it('measures heights against the window between the bars', () => {
    expect(compile({ 'app.wxss': '.a{height:50vh}' }).app).toBe('.a{height:calc(50 * var(--vh))}')
  })

  it('names built-in elements as the browser knows them, and nothing else', () => {
    const css = 'page,view>text.button{color:red}.view #text{color:red}@keyframes a{from{top:0}to{top:1px}}'
    const compiled =
      'wx-page,wx-view>wx-text.button{color:red}.view #text{color:red}@keyframes a{from{top:0}to{top:1px}}'
    expect(compile({ 'app.wxss': css }).app).toBe(compiled)
  })

  it('puts imported sheets in their place', () => {
    const sheets = { 'pages/a/a.wxss': "@import '../../base.wxss';.a{top:0}", 'base.wxss': 'view{left:0}' }
    expect(compile(sheets)['pages/a/a']).toBe('wx-view{left:0}.a{top:0}')
  })

  it('stops at an import that leads nowhere', () => {
    expect(() => compile({ 'app.wxss': "@import './gone.wxss';" })).toThrow('app.wxss: imports ./gone.wxss')
  })
})
