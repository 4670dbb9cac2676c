import { Button } from "@mantine/core";
import { IconPlus, IconTemplate } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useHasRole } from "../../../lib/api/session.ts";
import type { MissionType } from "../../../lib/api/types.ts";
import { lengthText } from "../../../lib/format/length.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import { Row, Rows, rowLinkClass } from "../../../ui/rows.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { missionTypes } from "../api/mission-types.ts";
import { productionMessages } from "../messages.ts";

function MissionTypeRow({ type }: { readonly type: MissionType }) {
  const words = useMessages(productionMessages);
  const seats = type.posts.reduce((sum, { count }) => sum + count, 0);
  const roles = type.posts.map(({ role, count }) => (count > 1 ? `${count} × ${role}` : role)).join(", ");
  return (
    <Row
      title={
        <Link to="/mission-types/$missionTypeId" params={{ missionTypeId: type.id }} className={rowLinkClass}>
          {type.name}
        </Link>
      }
      sub={`${lengthText(type.minutes)} · ${words.seats(seats)}${roles === "" ? "" : ` : ${roles}`}`}
      end={type.tags.map((tag) => <Tag key={tag}>{tag}</Tag>)}
    />
  );
}

export function MissionTypesPage() {
  const words = useMessages(productionMessages);
  const mayWrite = useHasRole("planning:editor");
  const query = missionTypes.useList();
  const add = mayWrite && (
    <Button component={Link} to="/mission-types/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {words.newMissionType}
    </Button>
  );
  return (
    <Page
      title={words.missionTypes}
      lead={words.missionTypesLead}
      back={{ to: "/productions", label: words.productions }}
      actions={add}
    >
      <Card>
        <QueryList
          query={query}
          empty={
            <EmptyState
              icon={<IconTemplate size={26} stroke={1.6} aria-hidden />}
              title={words.noMissionTypes}
              actions={add}
            >
              {words.noMissionTypesText}
            </EmptyState>
          }
        >
          {(items) => (
            <Rows label={words.missionTypes}>
              {items.map((type) => (
                <MissionTypeRow key={type.id} type={type} />
              ))}
            </Rows>
          )}
        </QueryList>
      </Card>
    </Page>
  );
}
