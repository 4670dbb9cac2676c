export {
  type BackupHead,
  type BackupSummary,
  FORMAT,
  FORMAT_VERSION,
  leftOutTables,
  RowTally,
  type TableSummary,
} from "./format.ts";
export { withPostgresSnapshot } from "./postgres-snapshot.ts";
export { BackupInvalidError, readBackup } from "./read-backup.ts";
export { restoreRows } from "./restore-backup.ts";
export type { Snapshot, SnapshotTable } from "./snapshot.ts";
export { withSqliteSnapshot } from "./sqlite-snapshot.ts";
export { syncFolder } from "./sync-folder.ts";
export { writeBackup } from "./write-backup.ts";
