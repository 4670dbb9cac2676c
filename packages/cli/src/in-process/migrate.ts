import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { numberOption } from "../usage/usage-failure.ts";
import { settingsInput } from "./settings-input.ts";

export async function migrateUp(context: Context, input: Input): Promise<void> {
  const server = await import("@souffleur/server");
  const dryRun = input.flag("dryRun");
  const names = await server.migrateUp(settingsInput(context, input), dryRun);
  const { texts, output } = context;
  output.result({ applied: names, dry_run: dryRun }, () =>
    dryRun ? texts.server.wouldMigrate(names) : texts.server.migrated(names),
  );
}

export async function migrateDown(context: Context, input: Input): Promise<void> {
  const server = await import("@souffleur/server");
  const { texts, output } = context;
  const dryRun = input.flag("dryRun");
  const count = numberOption(texts, "--count", input.text("count"), 1);
  const names = await server.migrateDown(settingsInput(context, input), count, dryRun);
  output.result({ taken_back: names, dry_run: dryRun }, () =>
    dryRun ? texts.server.wouldTakeBack(names) : texts.server.takenBack(names),
  );
}

export async function migrationStatus(context: Context, input: Input): Promise<void> {
  const server = await import("@souffleur/server");
  const steps = await server.schemaStatus(settingsInput(context, input));
  const { output, texts } = context;
  output.list(
    steps.map(({ name, appliedAt }) => ({ name, applied_at: appliedAt ?? null })),
    steps,
    [
      { title: texts.server.migration, value: ({ name }) => name },
      { title: texts.server.applied, value: ({ appliedAt }) => appliedAt ?? texts.server.notApplied },
    ],
    "",
  );
}
