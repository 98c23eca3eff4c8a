export { codePageOf } from './codePage'
export { outboxStateLabel, type OutboxFile, type OutboxItem, type OutboxState, type Submission } from './item'
export { outbox, startOutbox } from './phoneOutbox'
export { useOutbox, useOutboxItem } from './useOutbox'
