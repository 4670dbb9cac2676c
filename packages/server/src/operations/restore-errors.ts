import { BackupInvalidError } from "@souffleur/platform/backup";
import { OperatorError } from "@souffleur/platform/config";

export function backupInvalid(file: string, cause: Error): OperatorError {
  const fault = cause instanceof BackupInvalidError ? cause.fault : { en: cause.message, fr: cause.message };
  return new OperatorError(
    "backup_invalid",
    {
      en: `The file ${file} cannot be restored: ${fault.en}.`,
      fr: `Le fichier ${file} ne peut pas être restauré : ${fault.fr}.`,
    },
    {
      en: "Nothing was changed. Try an older backup, or a fresh copy of this one.",
      fr: "Rien n'a été modifié. Essayez une sauvegarde plus ancienne, ou une nouvelle copie de celle-ci.",
    },
    cause,
  );
}

export function backupNewer(file: string, version: string): OperatorError {
  return new OperatorError(
    "database_newer",
    {
      en: `The backup ${file} was made by a newer Souffleur (${version}).`,
      fr: `La sauvegarde ${file} vient d'un Souffleur plus récent (${version}).`,
    },
    {
      en: "Nothing was changed. Restore it with that version.",
      fr: "Rien n'a été modifié. Restaurez-la avec cette version-là.",
    },
  );
}

export function placeNotEmpty(place: string): OperatorError {
  return new OperatorError(
    "not_empty",
    {
      en: `The database ${place} is not empty, and a restore replaces nothing.`,
      fr: `La base de données ${place} n'est pas vide, et une restauration ne remplace rien.`,
    },
    {
      en: "Choose an empty place with --data-dir or --database-url.",
      fr: "Choisissez un endroit vide avec --data-dir ou --database-url.",
    },
  );
}

export function restoredWrongly(table: string): OperatorError {
  return new OperatorError("backup_invalid", {
    en: `The rows of ${table} did not come back as they were; nothing was kept.`,
    fr: `Les lignes de ${table} ne sont pas revenues telles quelles ; rien n'a été gardé.`,
  });
}
