export * from '@/office/components/Desk'
