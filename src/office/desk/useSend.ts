export * from '@/hooks/useSend'
