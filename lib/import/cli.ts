import { constants, setPriority } from "node:os";
import { env } from "@/lib/env";
import { type ExitCode, exitCodes } from "@/lib/import/cli/exit-codes";
import { helpText } from "@/lib/import/cli/help";
import {
  type CommandLine,
  type CommandName,
  languageOf,
  readCommandLine,
  UsageError,
} from "@/lib/import/cli/options";
import { backup, exportStore, history, restoreStore, seed } from "@/lib/import/cli/store-commands";
import { check, diff, importTable } from "@/lib/import/cli/table-commands";
import { formatProblem, ImportRefused } from "@/lib/import/problem";
import { visibleLines } from "@/lib/import/visible";

type Command = (line: CommandLine, databaseFile: string) => ExitCode | Promise<ExitCode>;

const run: Readonly<Record<CommandName, Command>> = {
  check,
  diff,
  import: importTable,
  export: exportStore,
  history,
  backup,
  restore: restoreStore,
  seed,
};

/** The people who read the site come first where the machine is small. */
function yieldToReaders(): void {
  try {
    setPriority(constants.priority.PRIORITY_LOW);
  } catch {
    // A system that does not let a process step back runs the import at its usual pace.
  }
}

async function main(args: readonly string[]): Promise<ExitCode> {
  const line = readCommandLine(args);
  if (line.command === null || line.help) {
    console.log(helpText(line.command, line.language));
    return exitCodes.done;
  }
  yieldToReaders();
  return run[line.command](line, env.databaseFile);
}

function explain(error: unknown, args: readonly string[]): ExitCode {
  const language = languageOf(args);
  if (error instanceof UsageError) {
    console.error(visibleLines(error.text[language]));
    return exitCodes.usage;
  }
  if (error instanceof ImportRefused) {
    const { length } = error.problems;
    console.error(
      {
        vi: `${length} lỗi, không nạp gì; kho giữ nguyên:`,
        en: `${length} ${length === 1 ? "error" : "errors"}, nothing was imported; the store is as before:`,
      }[language],
    );
    for (const problem of error.problems.slice(0, 200))
      console.error(`  ${formatProblem(problem, language)}`);
  } else {
    console.error(visibleLines(error instanceof Error ? error.message : String(error)));
  }
  return exitCodes.refused;
}

const args = process.argv.slice(2);
try {
  process.exitCode = await main(args);
} catch (error) {
  process.exitCode = explain(error, args);
}
