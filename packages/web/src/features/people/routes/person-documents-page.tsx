import { DocumentsCard } from "../components/documents-card.tsx";
import { OfPerson, PersonFrame } from "../components/person-frame.tsx";

/** The papers of somebody. */
export function PersonDocumentsPage() {
  return (
    <OfPerson>
      {(person) => (
        <PersonFrame person={person}>
          <DocumentsCard person={person} />
        </PersonFrame>
      )}
    </OfPerson>
  );
}
