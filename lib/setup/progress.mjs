/** A step that did not work, with what a person can do about it. */
export class SetupFailure extends Error {
  constructor(message, advice) {
    super(message);
    this.name = "SetupFailure";
    this.advice = advice;
  }
}

export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/**
 * Says what is being done, does it, and says how long it took.
 * `names.doing` and `names.done` are "Vietnamese / English"; `work` is skipped when `current` is true;
 * a text that it returns is shown below.
 */
export async function step(names, current, work) {
  if (current) {
    console.log(`✓ ${names.done} (không đổi / unchanged)`);
    return;
  }
  console.log(`… ${names.doing}`);
  const started = Date.now();
  const detail = await work();
  console.log(`✓ ${names.done} (${seconds(Date.now() - started)})`);
  if (detail) console.log(`  ${detail}`);
}

/** Prints a failure and what to do about it; returns the exit code. */
export function report(error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  if (error instanceof SetupFailure) console.error(`→ ${error.advice}`);
  else if (error instanceof Error) console.error(error.stack);
  return 1;
}
