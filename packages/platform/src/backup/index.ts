export {
  type BackupHead,
  type BackupSummary,
  type Cell,
  FORMAT,
  FORMAT_VERSION,
  leftOutTables,
  RowTally,
  STORED_FILES,
  type TableSummary,
} from "./format.ts";
export { withPostgresSnapshot } from "./postgres-snapshot.ts";
export { BackupInvalidError, invalidRow, readBackup } from "./read-backup.ts";
export { restoreRows } from "./restore-backup.ts";
export type { Snapshot, SnapshotTable } from "./snapshot.ts";
export { withSqliteSnapshot } from "./sqlite-snapshot.ts";
export { syncFolder } from "./sync-folder.ts";
export { writeBackup } from "./write-backup.ts";
