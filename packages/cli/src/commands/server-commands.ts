import type { Command } from "commander";
import type { Registrar } from "./registrar.ts";

/** Commands that need no running server: they start one, or work on its data themselves. */
export function addServerCommands({ program, texts, run }: Registrar): void {
  const { help } = texts;
  const command = (parent: Command, usage: string, summary: string) => {
    const added = parent.command(usage).description(summary).helpGroup(help.groups.server);
    return parent === program ? added : added.helpGroup(help.titles["Commands:"]);
  };
  const onData = (target: Command) =>
    target
      .option("--config <file>", help.options.config)
      .option("--data-dir <folder>", help.options.dataDir)
      .option("--database-url <url>", help.options.databaseUrl);

  onData(command(program, "serve", help.serve))
    .option("--host <address>", help.options.host)
    .option("--port <number>", help.options.port)
    .option("--log-level <level>", help.options.logLevel)
    .option("--no-web", help.options.noWeb)
    .option("--demo", help.options.demo)
    .action(run(async () => (await import("../in-process/serve.ts")).serveHere));

  const migrate = command(program, "migrate", help.migrate);
  onData(command(migrate, "up", help.migrateUp))
    .option("--dry-run", help.options.dryRun)
    .action(run(async () => (await import("../in-process/migrate.ts")).migrateUp));
  onData(command(migrate, "down", help.migrateDown))
    .option("--count <number>", help.migrateDownCount, "1")
    .option("--dry-run", help.options.dryRun)
    .action(run(async () => (await import("../in-process/migrate.ts")).migrateDown));
  onData(command(migrate, "status", help.migrateStatus)).action(
    run(async () => (await import("../in-process/migrate.ts")).migrationStatus),
  );

  onData(command(program, "backup", help.backup))
    .argument("<file>", help.backupFile)
    .option("--dry-run", help.options.dryRun)
    .action(run(async () => (await import("../in-process/backup.ts")).backUpHere));
  onData(command(program, "restore", help.restore))
    .argument("<file>", help.restoreFile)
    .option("--dry-run", help.options.dryRun)
    .action(run(async () => (await import("../in-process/backup.ts")).restoreHere));

  onData(command(program, "config", help.config)).action(
    run(async () => (await import("../in-process/config.ts")).showConfig),
  );
}
