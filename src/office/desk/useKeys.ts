export * from '@/hooks/useKeys'
