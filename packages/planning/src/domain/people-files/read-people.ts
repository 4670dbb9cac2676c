import { searchKey } from "@souffleur/kernel";
import type { ColumnChoice } from "./columns.ts";
import type { Separator } from "./csv-rows.ts";
import type { PeopleFile, PersonDraft, RowProblem } from "./person-draft.ts";
import { readCardPeople } from "./read-card-people.ts";
import { readCsvPeople } from "./read-csv-people.ts";

export const peopleFormats = ["csv", "vcard"] as const;

export type PeopleFormat = (typeof peopleFormats)[number];

export interface PeopleFileOptions {
  readonly format: PeopleFormat;
  readonly separator?: Separator | undefined;
  readonly mapping?: ColumnChoice | undefined;
}

/** In characters. */
const MAX_TEXT = 5_000_000;
const MAX_ROWS = 10_000;

/** The people of a file, each once; every fault is named with its line. */
export function readPeople(text: string, { format, separator, mapping }: PeopleFileOptions): PeopleFile {
  if (text.length > MAX_TEXT) return { drafts: [], problems: [tooLarge] };
  const file =
    format === "vcard"
      ? readCardPeople(text, MAX_ROWS)
      : readCsvPeople(text, { separator, mapping, maxRows: MAX_ROWS });
  return withoutRepeats(file);
}

/** Who stands in a file twice, by address or, without one, by name, is taken the first time. */
function withoutRepeats({ drafts, problems }: PeopleFile): PeopleFile {
  const lines = new Map<string, number>();
  const repeated: RowProblem[] = [];
  const first = drafts.filter((draft) => {
    const key = draft.email ?? searchKey(draft.name);
    const line = lines.get(key);
    if (line === undefined) lines.set(key, draft.line);
    else repeated.push(sameAs(draft, line));
    return line === undefined;
  });
  return { drafts: first, problems: [...problems, ...repeated].sort((a, b) => a.line - b.line) };
}

function sameAs({ line }: PersonDraft, other: number): RowProblem {
  const message = {
    fr: `Cette personne figure déjà à la ligne ${other}.`,
    en: `This person is already on line ${other}.`,
  };
  return { line, code: "repeated", refused: true, message };
}

const tooLarge: RowProblem = {
  line: 1,
  code: "too_large",
  refused: true,
  message: {
    fr: "Le fichier dépasse 5 millions de caractères ; rien n’a été lu.",
    en: "The file is longer than 5 million characters; nothing of it was read.",
  },
};
