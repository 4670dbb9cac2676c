export { createServer, type Server, type ServerOptions } from "./create-server.ts";
export { migrations } from "./migrations.ts";
export { backUp, previewBackup } from "./operations/backup.ts";
export { migrateDown, migrateUp, schemaStatus } from "./operations/migrations.ts";
export { restore } from "./operations/restore.ts";
export { settingsInForce } from "./operations/settings.ts";
export type { SettingsInput } from "./operations/sources.ts";
export { type ServeInput, type Serving, type StartNotice, serve } from "./serve.ts";
export { version } from "./version.ts";
