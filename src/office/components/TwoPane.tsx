export * from '@/components/desk/TwoPane'
