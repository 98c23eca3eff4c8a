/** The sign boards themselves: a register. */
import { signBoards } from '../../../domain/signBoard/signBoards'
import { openRegister, sheetOf } from '../../kit/register'
import { references } from '../register'

export const {
  entries: boards,
  handlers: boardHandlers,
  parts: boardTable,
} = openRegister(signBoards, references)

export const signBoardSheet = sheetOf(signBoards, references)
