export * from '@/hooks/useWide'
