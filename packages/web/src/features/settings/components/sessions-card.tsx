import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconDeviceLaptop } from "@tabler/icons-react";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card } from "../../../ui/page.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import { Row, Rows } from "../../../ui/rows.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { useFailureNotice } from "../../../ui/use-undo.tsx";
import { useDeviceSessions, useEndSession } from "../api/sessions.ts";
import { deviceName } from "../device-name.ts";
import { settingsMessages } from "../messages.ts";

export function SessionsCard() {
  const messages = useMessages(settingsMessages);
  const format = useFormat();
  const query = useDeviceSessions();
  const end = useEndSession();
  const tellFailure = useFailureNotice();
  return (
    <Card title={messages.sessions} lead={messages.sessionsLead}>
      <QueryList
        query={query}
        empty={<EmptyState icon={<IconDeviceLaptop size={26} aria-hidden />} title={messages.noSessions} />}
      >
        {(sessions) => (
          <Rows label={messages.sessions}>
            {sessions.map(({ id, current, user_agent, last_seen_at }) => {
              const name = deviceName(user_agent) ?? messages.unknownDevice;
              return (
                <Row
                  key={id}
                  start={<IconDeviceLaptop size={22} stroke={1.6} aria-hidden />}
                  title={name}
                  sub={messages.lastSeen(format.relative(last_seen_at))}
                  end={
                    current ? (
                      <Tag tone="sage">{messages.thisDevice}</Tag>
                    ) : (
                      <Button
                        size="compact-sm"
                        variant="default"
                        aria-label={messages.endSession(name)}
                        onClick={() =>
                          end.mutate(id, {
                            onSuccess: () => notifications.show({ message: messages.ended }),
                            onError: tellFailure,
                          })
                        }
                      >
                        {messages.end}
                      </Button>
                    )
                  }
                />
              );
            })}
          </Rows>
        )}
      </QueryList>
    </Card>
  );
}
