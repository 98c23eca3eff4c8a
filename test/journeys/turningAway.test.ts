/** The office turns away from something and comes back: what is typed is not lost unasked, a long list is where it was. */
import { openStage, type Stage } from './stage'
import type { App } from './target'
import { targetsOf } from './ways'

const departments = Array.from({ length: 130 }, (_, n) => ({
  _id: `d${n}`,
  name: `演示部门 ${n + 1001}`,
  phone: '',
  active: true,
}))
const last = '演示部门 1130'
/** One of the third page. */
const one = '演示部门 1107'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
  await stage.town.cloud.database.bulkInsert('departments', departments)
})
afterEach(async () => expect(await stage.close()).toEqual([]))

/** The list of departments to its end, and above it the page one came from. */
async function wholeList(office: App): Promise<void> {
  await office.see('演示部门 1001')
  for (const shown of ['演示部门 1051', '演示部门 1101']) {
    await office.tap('再看更多')
    await office.see(shown)
  }
}

const line = (office: App, name: string) => office.page.getByText(name).filter({ visible: true }).first()
/** Pixels below the upper edge of the window. */
const height = async (office: App, name: string) =>
  Math.round((await line(office, name).boundingBox())?.y ?? -1)

describe.each(targetsOf('turningAway'))('on a phone (%s)', (target) => {
  let office: App
  beforeEach(async () => {
    office = await stage.phone(target, 'office', { path: '/office/register/index?of=department' })
  })

  it('a long list is as long as it was and at the same place after a look at an entry', async () => {
    await wholeList(office)
    await line(office, one).scrollIntoViewIfNeeded()
    const before = await height(office, one)
    await office.tap(one)
    await office.see('看谁改过什么')
    await office.back()
    await office.see(one)
    expect(await height(office, one)).toBe(before)
    // Asked for anew, with what has changed meanwhile; still the same place.
    const renamed = { id: 'd106', version: 0, entry: { name: '演示部门 1107 改名', phone: '' } }
    await stage.town.as('office').get('department.save', renamed)
    await office.tap('演示部门 1108')
    await office.see('看谁改过什么')
    await office.back()
    await office.see('演示部门 1107 改名')
    expect(await height(office, '演示部门 1107 改名')).toBe(before)
    await line(office, last).scrollIntoViewIfNeeded()
  })

  it('the way back asks for what is half typed, and for nothing else', async () => {
    const [question, stay, go] =
      target === 'h5'
        ? ['还没保存，要离开吗？', '继续填写', '不要了，离开']
        : ['还没保存，离开就没有了。要离开吗？', '取消', '确定']
    await office.tap('演示部门 1003')
    await office.see('看谁改过什么')
    await office.back()
    await office.tap('演示部门 1004')
    await office.fill('部门名称', '水利站')
    await office.back()
    await office.see(question!)
    await office.tap(stay!)
    await office.notSee(question!)
    await office.tap('保存')
    await office.see('已保存')
    await office.fill('部门名称', '水利水电站')
    await office.back()
    await office.see(question!)
    await office.tap(go!)
    await office.see('水利站')
    await office.see('演示部门 1005')
  })
})

describe('at the desk', () => {
  it('another row, another room, the back button and the closing of the tab all ask', async () => {
    const desk = await stage.phone('h5', 'office', { device: 'desktop', path: '/office/desk/overview' })
    await desk.tap('搜索')
    await desk.fill('姓名、河流、河段、问题编号', '部门')
    await desk.tap({ role: 'button', name: '部门' })
    await desk.tap('演示部门 1002')
    await desk.fill('办公电话', '0577-1')
    const stays = async () => {
      await desk.see('还没保存，要离开吗？')
      await desk.tap('继续填写')
      await desk.notSee('还没保存，要离开吗？')
      expect(await desk.page.getByRole('textbox', { name: '办公电话' }).inputValue()).toBe('0577-1')
    }
    await desk.tap('演示部门 1003')
    await stays()
    await desk.tap('巡河')
    await stays()
    await desk.back()
    await stays()
    const asked = desk.page.waitForEvent('dialog')
    const closing = desk.page.close({ runBeforeUnload: true })
    await (await asked).dismiss()
    await closing
    await desk.tap('巡河')
    await desk.tap('不要了，离开')
    await desk.see('还没有巡河记录')
    expect(stage.town.cloud.database.find('departments', { phone: '0577-1' })).toEqual([])
  })
})
