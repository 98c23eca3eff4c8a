/** What residents write and what was done about it, by category; what the office and the departments say. */
import type { Category } from '../../domain/report/category'

interface Saying {
  readonly seen: readonly string[]
  readonly done: readonly string[]
}

export const sayings: Readonly<Record<Category, Saying>> = {
  chiefConduct: {
    seen: ['这段河好几个月没见河长来过', '打公示牌上的电话，河长一直不接'],
    done: ['已核实并约谈，重新排定了巡河。', '已更正公示牌电话，并提醒河长接听。'],
  },
  floating: {
    seen: ['桥下漂着好多塑料瓶和泡沫', '水面上一大片水葫芦', '堰坝前积了一层枯枝垃圾'],
    done: ['已打捞干净，并在上游加了拦截网。', '组织保洁船打捞两车，水面已清爽。'],
  },
  bankWaste: {
    seen: ['有人把装修垃圾倒在河边', '岸边好几袋生活垃圾没人收', '河滩上堆着旧沙发'],
    done: ['垃圾已清运，立了「禁止倾倒」牌。', '已清理并找到倾倒人，批评教育。'],
  },
  colourSmell: {
    seen: ['河水发黑，走近有臭味', '水面一层油花，味道很大', '今天早上水突然变成乳白色'],
    done: ['排查到一处错接管道，已改接，水色恢复。', '责令作坊停产整改，已换水并复测正常。'],
  },
  outlet: {
    seen: ['晴天雨水口一直在流污水', '养猪场旁边有根管子往河里排水', '夜里有人开闸排浑水'],
    done: ['排口已封堵，污水接入管网。', '已立案查处，暗管拆除。'],
  },
  encroachment: {
    seen: ['河边搭了个棚子，路都走不过去', '工地把渣土推到河道里了', '岸坡上新砌了一道墙'],
    done: ['违建已拆除，岸坡已复绿。', '渣土已清运，责令工地设围挡。'],
  },
  illegalUse: {
    seen: ['有人背着电瓶电鱼', '看到有人往溪里倒药毒鱼', '禁渔期有人下地笼'],
    done: ['现场收缴电鱼工具，移交处理。', '地笼已清除，加密夜间巡查。'],
  },
  siltation: {
    seen: ['弯道淤得厉害，水都漫到路上了'],
    done: ['已清淤约六十方，行洪断面恢复。'],
  },
  signBoard: {
    seen: ['公示牌倒在路边', '牌子上的电话看不清'],
    done: ['公示牌已扶正加固。', '牌面已换新，电话已核对。'],
  },
  hydraulicWorks: {
    seen: ['小堰坝裂了一道缝'],
    done: ['裂缝已灌浆修补，观察一周无渗漏。'],
  },
  recurrence: {
    seen: ['上次清掉的垃圾点又堆起来了'],
    done: ['再次清理，装了监控探头。'],
  },
  other: {
    seen: ['河边护栏断了一截，小孩走危险', '路灯照不到下河的台阶'],
    done: ['护栏已修复。', '台阶已加装反光条和扶手。'],
  },
}

export const replies = {
  reject: ['现场核实没有发现所述情况，谢谢关注。', '不在河道管理范围内，已转告社区处理。'],
  handBack: ['现场看是雨污混接，属住建管线，请改派。', '地块不在我们职责内，建议由村里处理。'],
  sendBack: ['照片看还有残留，请再清一次。', '只清了一半，下游一段也要处理。'],
  extend: ['需要开挖接管，施工审批要时间，申请延期。'],
  reopen: ['才过两天又是老样子，请再来看看。'],
  appeal: ['在涵洞里面，站在路上看不到，请再来看看。'],
  merge: ['与前一条是同一处，合并办理。'],
  rate: ['处理得很快，谢谢！', '河干净多了。', '希望以后多巡查。', ''],
  recurred: ['现场看又有反复，请再次处理。'],
} as const

/** What reaches the office from elsewhere. */
export const entered = {
  supervision: '市级督查通报：沿岸有裸露垃圾，限期整改。',
  media: '电视台栏目反映河面漂浮物较多。',
  hotline: '12345 热线转来：群众反映此处问题，请核实处理。',
  cleaning: '保洁检查发现：此处清理不彻底。',
} as const
