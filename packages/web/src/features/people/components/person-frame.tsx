import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useHasRole } from "../../../lib/api/session.ts";
import { useThing } from "../../../lib/api/things.ts";
import type { Person } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Page } from "../../../ui/page.tsx";
import { PageTabs } from "../../../ui/page-tabs.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { WaitingPage } from "../../../ui/waiting-page.tsx";
import { useTeams } from "../api/get-choices.ts";
import { peopleMessages } from "../messages.ts";
import classes from "./person-frame.module.css";
import { TeamTag } from "./team-tag.tsx";

function Lead({ person }: { readonly person: Person }) {
  const words = useMessages(peopleMessages);
  const teams = useTeams().data ?? [];
  return (
    <span className={classes.lead}>
      <Tag tone={person.kind === "artist" ? "accent" : "dusk"}>{words.kinds[person.kind]}</Tag>
      {teams
        .filter(({ id }) => person.team_ids.includes(id))
        .map((team) => (
          <TeamTag key={team.id} team={team} />
        ))}
    </span>
  );
}

interface PersonFrameProps {
  readonly person: Person;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** What all pages of one person share: their name, their teams, the way to their other pages. */
export function PersonFrame({ person, actions, children }: PersonFrameProps) {
  const words = useMessages(peopleMessages);
  const params = { personId: person.id };
  const { personTabs } = words;
  // Papers are for those who plan.
  const mayWrite = useHasRole("planning:editor");
  return (
    <Page
      title={person.name}
      lead={<Lead person={person} />}
      back={{ to: "/people", label: words.people }}
      actions={actions}
    >
      <PageTabs
        label={person.name}
        tabs={[
          { link: { to: "/people/$personId", params }, label: personTabs.availability },
          { link: { to: "/people/$personId/calendars", params }, label: personTabs.calendars },
          { link: { to: "/people/$personId/hours", params }, label: personTabs.hours },
          ...(mayWrite
            ? [{ link: { to: "/people/$personId/documents", params } as const, label: personTabs.documents }]
            : []),
          { link: { to: "/people/$personId/messages", params }, label: personTabs.messages },
        ]}
      />
      {children}
    </Page>
  );
}

/** The person in the address, once they are there. */
export function OfPerson({ children }: { readonly children: (person: Person) => ReactNode }) {
  const words = useMessages(peopleMessages);
  const { personId = "" } = useParams({ strict: false });
  const query = useThing<Person>("people", personId);
  if (query.data === undefined) {
    const back = { to: "/people", label: words.people } as const;
    return <WaitingPage title={words.people} back={back} query={query} />;
  }
  return children(query.data);
}
