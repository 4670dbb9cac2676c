import type { Message } from "@souffleur/kernel";
import { type ColumnChoice, columnsOf } from "./columns.ts";
import { csvRows, type Separator } from "./csv-rows.ts";
import { draftOf, type RawPerson } from "./draft-builder.ts";
import type { PeopleFile, PersonDraft, RowProblem } from "./person-draft.ts";

export interface CsvOptions {
  readonly separator?: Separator | undefined;
  readonly mapping?: ColumnChoice | undefined;
  readonly maxRows: number;
}

/** People from a table with a line of titles. */
export function readCsvPeople(text: string, { separator, mapping, maxRows }: CsvOptions): PeopleFile {
  const table = csvRows(text, maxRows + 1, separator);
  const [head, ...rows] = table.rows;
  if (head === undefined) return { drafts: [], problems: [ofFile(1, "empty", empty)] };
  const columns = columnsOf(head.cells, mapping);
  const named = columns.some((field) => field === "name" || field === "first_name" || field === "last_name");
  if (!named) return { drafts: [], problems: [ofFile(head.line, "no_name_column", noNameColumn)] };
  const problems: RowProblem[] = [];
  const drafts: PersonDraft[] = [];
  if (table.openQuote !== undefined) problems.push(ofFile(table.openQuote, "open_quote", openQuote));
  for (const { line, cells } of rows) {
    const raw: RawPerson = {};
    for (const [index, field] of columns.entries()) {
      const cell = unguarded(cells[index]?.trim() ?? "");
      // Several columns may be for one field, as several telephones: the first that says something counts.
      if (field !== undefined && cell !== "" && raw[field] === undefined) raw[field] = cell;
    }
    const { draft, problems: found } = draftOf(line, raw);
    problems.push(...found);
    if (cells.slice(columns.length).some((cell) => cell.trim() !== "")) {
      problems.push({ line, code: "too_many_cells", refused: false, message: tooManyCells });
    }
    if (draft !== undefined) drafts.push(draft);
  }
  if (table.cut) problems.push(ofFile(rows.at(-1)?.line ?? 1, "too_many_rows", tooManyRows(maxRows)));
  return { drafts, problems };
}

/** Exports put an apostrophe before what a spreadsheet would take for a formula, as `+33 6…` is. */
function unguarded(cell: string): string {
  return /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}

function ofFile(line: number, code: RowProblem["code"], message: Message): RowProblem {
  return { line, code, refused: true, message };
}

const empty = { fr: "Le fichier est vide.", en: "The file is empty." };

const noNameColumn = {
  fr: "Aucune colonne ne s’appelle « nom » ou « prénom » ; indiquez laquelle donne le nom.",
  en: "No column is titled “name” or “first name”; say which one gives the name.",
};

const openQuote = {
  fr: "Rien ne ferme ce guillemet : tout ce qui suit est dans la même case.",
  en: "Nothing closes this quote: everything after it is in the same cell.",
};

const tooManyCells = {
  fr: "Cette ligne a plus de cases que le tableau n’a de titres ; le reste a été laissé de côté.",
  en: "This row has more cells than the table has titles; the rest was left out.",
};

function tooManyRows(most: number): Message {
  return {
    fr: `Le fichier a plus de ${most} lignes ; la suite n’a pas été lue.`,
    en: `The file has more than ${most} rows; the rest was not read.`,
  };
}
