/**
 * `npm run deploy`: prepares a real cloud environment. Needs WX_APPID, WX_SECRET and CLOUD_ENVIRONMENT in the environment;
 * `-- --office-name 姓名 --office-phone 手机号 --township 镇名 --telephone 办公电话` enters the first person,
 * `--second-name 姓名 --second-phone 手机号` the second: what gives power takes two.
 */
import { parseArgs } from 'node:util'
import { database } from '../database'
import { openCloudApi } from '../deploy/cloudApi'
import { type FirstOffice, prepareEnvironment } from '../deploy/prepareEnvironment'

const { values } = parseArgs({
  options: {
    'office-name': { type: 'string' },
    'office-phone': { type: 'string' },
    'second-name': { type: 'string' },
    'second-phone': { type: 'string' },
    township: { type: 'string', default: '' },
    telephone: { type: 'string', default: '' },
  },
})

function needed(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`请先设置环境变量 ${name}（见 README「部署」）`)
  return value
}

function firstOffice(): FirstOffice | null {
  const { 'office-name': name, 'office-phone': phone, township, telephone: officePhone } = values
  const { 'second-name': secondName, 'second-phone': secondPhone } = values
  const second = secondName && secondPhone ? { name: secondName, phone: secondPhone } : undefined
  return name && phone ? { name, phone, second, township, officePhone } : null
}

async function main(): Promise<void> {
  const cloud = await openCloudApi({
    appId: needed('WX_APPID'),
    secret: needed('WX_SECRET'),
    env: needed('CLOUD_ENVIRONMENT'),
    origin: process.env.WX_API_ORIGIN ?? 'https://api.weixin.qq.com',
    permissionOrigin: process.env.TCB_API_ORIGIN ?? 'https://tcb.tencentcloudapi.com',
  })
  const troubles = await prepareEnvironment(cloud, database, firstOffice(), console.log)
  if (troubles.length === 0) return console.log('数据库准备好了。')
  const line = '!'.repeat(60)
  console.error([line, ...troubles.map((trouble) => `【没有做完】${trouble}。`), line].join('\n'))
  process.exitCode = 1
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
