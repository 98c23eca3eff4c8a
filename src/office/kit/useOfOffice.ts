/** Whether who looks is of the office, which alone changes what the head chief reads here too. */
import { useMayWrite } from './register/useMayWrite'

export const useOfOffice = (): boolean => useMayWrite({ write: ['office'] })
