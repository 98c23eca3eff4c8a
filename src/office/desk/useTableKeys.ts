export * from '@/hooks/useTableKeys'
