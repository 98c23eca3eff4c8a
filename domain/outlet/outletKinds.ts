/** Kinds of outlets in two steps, HJ 1312-2023《入河（海）排污口命名与分类》: what is measured by the finer, counted by the coarser. */

export const outletClasses = {
  industry: '工业排污口',
  town: '城镇污水处理厂排污口',
  farm: '农业排口',
  other: '其他排口',
} as const
export type OutletClass = keyof typeof outletClasses

const kinds = {
  industry: {
    factory: '工矿企业排污口',
    factoryRain: '工矿企业雨洪排口',
    park: '工业及其他园区污水处理厂排污口',
    parkRain: '工业及其他园区污水处理厂雨洪排口',
  },
  town: { townPlant: '城镇污水处理厂排污口' },
  farm: { largeStock: '规模化畜禽养殖排污口', largeFish: '规模化水产养殖排污口' },
  other: {
    irrigation: '大中型灌区排口',
    port: '港口码头排口',
    smallStock: '规模以下畜禽养殖排污口',
    smallFish: '规模以下水产养殖排污口',
    townScattered: '城镇生活污水散排口',
    villagePlant: '农村污水处理设施排污口',
    villageScattered: '农村生活污水散排口',
    townRain: '城镇雨洪排口',
    rest: '其他',
  },
} as const satisfies Record<OutletClass, Record<string, string>>

type KindsOf<C extends OutletClass> = keyof (typeof kinds)[C]
export type OutletKind = { [C in OutletClass]: KindsOf<C> }[OutletClass]

export const outletKinds = Object.assign({}, ...Object.values(kinds)) as Readonly<Record<OutletKind, string>>

export const classOf = (kind: OutletKind): OutletClass =>
  (Object.keys(kinds) as OutletClass[]).find((each) => kind in kinds[each])!
