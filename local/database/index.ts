export { openDatabase, type Database, type DatabaseOptions } from './database'
export type { Document } from './ejson'
export { registerDatabase } from './handlers/register'
