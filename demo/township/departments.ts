/** The departments (联动部门) of the demo township; the ids are those of the policy every township begins with. */
export const departments = [
  { id: 'environment', name: '演示生态环境所', phone: '0577-00000001' },
  { id: 'construction', name: '演示住建办', phone: '0577-00000002' },
  { id: 'agriculture', name: '演示农业农村办', phone: '0577-00000003' },
] as const
