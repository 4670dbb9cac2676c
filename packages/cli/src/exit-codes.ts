/** How a command ended, for scripts. Written in `souffleur help` and in docs/guide/operations.md; never renumbered. */
export const exitCodes = {
  ok: 0,
  failure: 1,
  usage: 2,
  notFound: 3,
  conflict: 4,
  notReachable: 5,
  notAllowed: 6,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
