import type { Message } from "@souffleur/kernel";

/** What can be wrong with a backup's file. */
export const faults = {
  cutShort: { en: "it ends in the middle", fr: "il s'arrête au milieu" },
  noBackup: { en: "it is no backup of Souffleur", fr: "ce n'est pas une sauvegarde de Souffleur" },
  notWhole: {
    en: "it is not a whole compressed file",
    fr: "ce n'est pas un fichier compressé entier",
  },
  badEnd: { en: "its last line cannot be read", fr: "sa dernière ligne est illisible" },
  badTable: {
    en: "a table does not begin as it should",
    fr: "une table ne commence pas comme il faut",
  },
  goesOn: { en: "something follows its end", fr: "quelque chose suit sa fin" },
  otherContent: {
    en: "its content is not what was written",
    fr: "son contenu n'est pas celui qui a été écrit",
  },
  otherTables: {
    en: "its tables are not those it names",
    fr: "ses tables ne sont pas celles qu'il annonce",
  },
  longLine: { en: "a line of it is too long", fr: "une de ses lignes est trop longue" },
  tableTwice: (table: string): Message => ({
    en: `the table ${table} is there twice`,
    fr: `la table ${table} y est deux fois`,
  }),
  badTableEnd: (table: string): Message => ({
    en: `the table ${table} does not end as it should`,
    fr: `la table ${table} ne finit pas comme il faut`,
  }),
  otherRows: (table: string): Message => ({
    en: `the rows of ${table} are not those that were written`,
    fr: `les lignes de ${table} ne sont pas celles qui ont été écrites`,
  }),
  badRow: (table: string): Message => ({
    en: `a row of ${table} cannot be read`,
    fr: `une ligne de ${table} est illisible`,
  }),
  unknownTable: (table: string): Message => ({
    en: `there is no table ${table}`,
    fr: `il n'y a pas de table ${table}`,
  }),
  unknownColumn: (table: string, column: string): Message => ({
    en: `the table ${table} has no column ${column}`,
    fr: `la table ${table} n'a pas de colonne ${column}`,
  }),
} as const;
