import type { Tone } from '@/styles/tokens'
import type { DrawState } from '@domain/draw/terms'

export const drawTone: Record<DrawState, Tone> = { fixed: 'dueSoon', drawn: 'done', dropped: 'plain' }
