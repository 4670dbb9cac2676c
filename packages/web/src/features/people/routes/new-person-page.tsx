import { useNavigate } from "@tanstack/react-router";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Page } from "../../../ui/page.tsx";
import { useUndo } from "../../../ui/use-undo.tsx";
import { PersonForm } from "../components/person-form.tsx";
import { peopleMessages } from "../messages.ts";

export function NewPersonPage() {
  const words = useMessages(peopleMessages);
  const navigate = useNavigate();
  const { done } = useUndo();
  return (
    <Page title={words.newPerson} lead={words.newLead} back={{ to: "/people", label: words.people }} narrow>
      <PersonForm
        onSaved={(person, takeBack) => {
          done(words.created(person.name), async () => {
            await takeBack();
            await navigate({ to: "/people" });
          });
          void navigate({ to: "/people/$personId", params: { personId: person.id } });
        }}
        onCancel={() => void navigate({ to: "/people" })}
      />
    </Page>
  );
}
