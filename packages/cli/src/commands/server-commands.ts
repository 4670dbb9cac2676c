import type { Command } from "commander";
import { onData } from "./on-data.ts";
import type { Registrar } from "./registrar.ts";

/** Commands that need no running server: they start one, or work on its data themselves. */
export function addServerCommands({ program, texts, run }: Registrar): void {
  const { help } = texts;
  const command = (parent: Command, usage: string, summary: string) => {
    const added = parent.command(usage).description(summary).helpGroup(help.groups.server);
    return parent === program ? added : added.helpGroup(help.titles["Commands:"]);
  };
  onData(command(program, "serve", help.serve), help)
    .option("--host <address>", help.options.host)
    .option("--port <number>", help.options.port)
    .option("--log-level <level>", help.options.logLevel)
    .option("--no-web", help.options.noWeb)
    .option("--demo", help.options.demo)
    .action(run(async () => (await import("../in-process/serve.ts")).serveHere));

  const migrate = command(program, "migrate", help.migrate);
  onData(command(migrate, "up", help.migrateUp), help)
    .option("--dry-run", help.options.dryRun)
    .action(run(async () => (await import("../in-process/migrate.ts")).migrateUp));
  onData(command(migrate, "down", help.migrateDown), help)
    .option("--count <number>", help.migrateDownCount, "1")
    .option("--dry-run", help.options.dryRun)
    .action(run(async () => (await import("../in-process/migrate.ts")).migrateDown));
  onData(command(migrate, "status", help.migrateStatus), help).action(
    run(async () => (await import("../in-process/migrate.ts")).migrationStatus),
  );

  onData(command(program, "backup", help.backup), help)
    .argument("<file>", help.backupFile)
    .option("--dry-run", help.options.dryRun)
    .action(run(async () => (await import("../in-process/backup.ts")).backUpHere));
  onData(command(program, "restore", help.restore), help)
    .argument("<file>", help.restoreFile)
    .option("--dry-run", help.options.dryRun)
    .action(run(async () => (await import("../in-process/backup.ts")).restoreHere));

  onData(command(program, "demo", help.demo), help).action(
    run(async () => (await import("../in-process/demo.ts")).fillDemoHere),
  );

  onData(command(program, "doctor", help.doctor), help).action(
    run(async () => (await import("../in-process/doctor.ts")).runDoctor),
  );
  onData(command(program, "config", help.config), help).action(
    run(async () => (await import("../in-process/config.ts")).showConfig),
  );
}
