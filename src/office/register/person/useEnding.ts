/** Ends an appointment, or hands it over to someone from the next day on. */
import { cloudDay } from '@/services/cloudClock'
import { useState } from 'react'
import { addDays } from '@domain/calendar/day'
import type { Output } from '@domain/contract/contract'
import { useSend } from '@/hooks/useSend'
import type { Choice } from './useAppointing'

export type Appointment = Output<'register.listAssignments'>['items'][number]

export function useEnding(appointment: Appointment, onDone: () => void) {
  const [way, setWay] = useState<'handOver' | 'end'>('handOver')
  const [lastDay, setLastDay] = useState(() => latest(cloudDay(), appointment.from))
  const [successor, setSuccessor] = useState<Choice | null>(null)
  const ending = useSend('register.endAppointment')
  const ready = way === 'end' || successor !== null

  const end = async () => {
    if (!ready) return
    const successorId = way === 'handOver' ? successor?.id : undefined
    if (await ending.send({ assignmentId: appointment.id, lastDay, successorId })) onDone()
  }
  return {
    way,
    setWay,
    lastDay,
    setLastDay,
    successor,
    setSuccessor,
    ready,
    end,
    ending,
    nextDay: addDays(lastDay, 1),
  }
}

const latest = (a: string, b: string) => (a > b ? a : b)
