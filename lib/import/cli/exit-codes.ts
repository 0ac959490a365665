/** What the exit codes mean to scripts. */
export const exitCodes = {
  /** Done, or nothing wrong. */
  done: 0,
  /** The figures are refused, or the work failed; nothing was changed. */
  refused: 1,
  /** The command line is wrong. */
  usage: 2,
  /** There are warnings that nobody accepted; nothing was changed. */
  warnings: 3,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
