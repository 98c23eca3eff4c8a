/** The sign boards themselves: a register. */
import { signBoards } from '../../../domain/signBoard/signBoards'
import { openRegister } from '../../kit/register'
import { references } from '../register'

export const {
  entries: boards,
  handlers: boardHandlers,
  parts: boardTable,
} = openRegister(signBoards, references)
