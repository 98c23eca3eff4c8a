/** A department (联动部门) that problems are dispatched to; its people are those of the register who belong to it. */
export interface Department {
  readonly _id: string
  readonly name: string
  readonly active: boolean
}
