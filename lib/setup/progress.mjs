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

let terse = false;

/** From now on only what is really done is said, and apart from the answer of the command that follows. */
export function sayLittle() {
  terse = true;
}

/**
 * Says what is being done, does it, and says how long it took.
 * `names.doing` and `names.done` are "Vietnamese / English"; `work` is skipped when `current` is true;
 * a text that it returns is shown below.
 */
export async function step(names, current, work) {
  const say = terse ? console.error : console.log;
  if (current) {
    if (!terse) say(`✓ ${names.done} (không đổi / unchanged)`);
    return;
  }
  say(`… ${names.doing}`);
  const started = Date.now();
  const detail = await work();
  say(`✓ ${names.done} (${seconds(Date.now() - started)})`);
  if (detail) say(`  ${detail}`);
}

/** Prints a failure and what to do about it; returns the exit code. */
export function report(error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  if (error instanceof SetupFailure) console.error(`→ ${error.advice}`);
  else if (error instanceof Error) console.error(error.stack);
  return 1;
}
