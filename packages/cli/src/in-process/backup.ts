import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { settingsInput } from "./settings-input.ts";

export async function backUpHere(context: Context, input: Input): Promise<void> {
  const server = await import("@souffleur/server");
  const { output, texts } = context;
  const file = input.word(0);
  if (input.flag("dryRun")) {
    const tables = await server.previewBackup(settingsInput(context, input));
    const rows = total(Object.values(tables));
    output.result({ file, tables, dry_run: true }, () => texts.server.wouldBackUp(file, rows));
    return;
  }
  const { head, tables, missingFiles } = await server.backUp(settingsInput(context, input), file);
  const rows = total(Object.values(tables).map((table) => table.rows));
  const result = { file, created_at: head.created_at, tables, missing_files: missingFiles };
  const lost = missingFiles.length;
  output.result(result, () =>
    [texts.server.backedUp(file, rows), ...(lost > 0 ? [texts.server.filesMissing(lost)] : [])].join("\n"),
  );
}

export async function restoreHere(context: Context, input: Input): Promise<void> {
  const server = await import("@souffleur/server");
  const { output, texts } = context;
  const file = input.word(0);
  const dryRun = input.flag("dryRun");
  const { head, tables } = await server.restore(settingsInput(context, input), file, dryRun);
  const rows = total(Object.values(tables).map((table) => table.rows));
  output.result({ file, version: head.version, created_at: head.created_at, tables, dry_run: dryRun }, () =>
    dryRun ? texts.server.wouldRestore(rows, head.created_at) : texts.server.restored(rows, head.created_at),
  );
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
