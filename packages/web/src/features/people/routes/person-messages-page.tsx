import { ContactCard } from "../components/contact-card.tsx";
import { OfPerson, PersonFrame } from "../components/person-frame.tsx";

/** What somebody is told, and how. */
export function PersonMessagesPage() {
  return (
    <OfPerson>
      {(person) => (
        <PersonFrame person={person}>
          <ContactCard person={person} />
        </PersonFrame>
      )}
    </OfPerson>
  );
}
