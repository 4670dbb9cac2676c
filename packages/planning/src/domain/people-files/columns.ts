import { searchKey } from "@souffleur/kernel";
import type { PersonField } from "./person-draft.ts";

/** What a column is for, as people, spreadsheets and address books title it in French and English. */
const titles: Readonly<Record<PersonField, readonly string[]>> = {
  name: [
    "name",
    "nom",
    "full name",
    "nom complet",
    "display name",
    "nom affiche",
    "nom et prenom",
    "prenom et nom",
    "person",
    "personne",
  ],
  first_name: ["first name", "given name", "firstname", "prenom"],
  last_name: ["last name", "family name", "surname", "lastname", "nom de famille", "nom d usage"],
  kind: ["kind", "type", "genre de personne", "categorie", "category", "statut"],
  email: [
    "email",
    "e mail",
    "mail",
    "courriel",
    "adresse e mail",
    "adresse mail",
    "adresse electronique",
    "e mail address",
    "email address",
    "e mail 1 value",
  ],
  phone: [
    "phone",
    "telephone",
    "tel",
    "mobile",
    "portable",
    "mobile phone",
    "phone number",
    "numero de telephone",
    "phone 1 value",
  ],
  address: ["address", "adresse", "adresse postale", "postal address", "home address", "address 1 formatted"],
  born_on: [
    "born",
    "born on",
    "birthday",
    "birth date",
    "birthdate",
    "date of birth",
    "date de naissance",
    "naissance",
    "ne le",
    "nee le",
    "ne e le",
  ],
  hour_rate: ["hour rate", "hourly rate", "rate per hour", "taux horaire", "tarif horaire"],
  day_rate: ["day rate", "daily rate", "rate per day", "tarif journalier", "taux journalier", "tarif jour"],
  cachet_rate: ["cachet", "cachet rate", "tarif cachet"],
  skills: ["skill", "skills", "competence", "competences", "metiers", "metier", "specialites"],
  teams: [
    "team",
    "teams",
    "equipe",
    "equipes",
    "group",
    "groups",
    "groupe",
    "groupes",
    "group membership",
    "labels",
  ],
  notes: ["note", "notes", "remarque", "remarques", "comment", "comments", "commentaire", "commentaires"],
};

const fieldByTitle = new Map(
  Object.entries(titles).flatMap(([field, names]) =>
    // Object.entries forgets which keys the record has.
    names.map((name) => [name, field as PersonField] as const),
  ),
);

/** The titles of a table with what each is for; `undefined` where nobody knows, or somebody said to leave it. */
export type Columns = readonly (PersonField | undefined)[];

/** A choice of a person's: by title, a field or nothing at all. */
export type ColumnChoice = Readonly<Record<string, PersonField | "ignore">>;

export function columnsOf(head: readonly string[], choice: ColumnChoice = {}): Columns {
  const chosen = new Map(Object.entries(choice).map(([title, field]) => [plain(title), field]));
  const fields = head.map((title) => {
    const key = plain(title);
    const field = chosen.get(key) ?? fieldByTitle.get(key);
    return field === "ignore" ? undefined : field;
  });
  // Beside a first name, the plain title “Nom” is that of the family.
  const hasFirstName = fields.includes("first_name") && !fields.includes("last_name");
  return fields.map((field, index) =>
    hasFirstName && field === "name" && plain(head[index] ?? "") === "nom" ? "last_name" : field,
  );
}

function plain(title: string): string {
  return searchKey(title)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
