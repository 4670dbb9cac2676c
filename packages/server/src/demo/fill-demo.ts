import { type Clock, type LocalDate, ok } from "@souffleur/kernel";
import { type Config, OperatorError } from "@souffleur/platform/config";
import type { Database } from "@souffleur/platform/database";
import type { Author } from "@souffleur/platform/http";
import type { Jobs } from "@souffleur/platform/jobs";
import type { Module } from "@souffleur/platform/module";

export interface DemoParts {
  readonly config: Config;
  readonly database: Database;
  readonly modules: readonly Module[];
  readonly jobs: Jobs;
  readonly clock: Clock;
}

const author: Author = { actor: { kind: "system", name: "Souffleur" } };

/** Fills an empty database with an example of each assistant: all of it in one transaction, or nothing. */
export async function fillDemo({ config, database, modules, jobs, clock }: DemoParts): Promise<void> {
  const now = Temporal.Instant.fromEpochMilliseconds(clock.millis());
  const today = now.toZonedDateTimeISO(config.timeZone).toPlainDate().toString() as LocalDate;
  await database.unit(async (unit) => {
    for (const { demo } of modules) {
      if (demo !== undefined && (await demo.hasData(unit))) throw notEmpty();
    }
    for (const { demo } of modules) await demo?.fill({ unit, author, today, jobs });
    return ok(undefined);
  });
}

function notEmpty(): OperatorError {
  return new OperatorError(
    "not_empty",
    {
      en: "The example goes into an empty database only, and this one is not empty; nothing was changed.",
      fr: "L'exemple ne va que dans une base vide, et celle-ci ne l'est pas ; rien n'a été modifié.",
    },
    {
      en: "Start with another folder: souffleur serve --demo --data-dir demo",
      fr: "Démarrez avec un autre dossier : souffleur serve --demo --data-dir demo",
    },
  );
}
