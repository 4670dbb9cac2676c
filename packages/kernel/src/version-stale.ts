/** Somebody else changed it since the caller looked. */
export interface VersionStale {
  readonly code: "version_stale";
  readonly current: number;
}
