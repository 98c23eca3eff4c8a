export * from '@/components/desk/RecordList'
