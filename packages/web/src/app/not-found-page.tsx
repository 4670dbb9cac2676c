import { Button } from "@mantine/core";
import { IconTheater } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useMessages } from "../lib/i18n/locale-context.tsx";
import { Page } from "../ui/page.tsx";
import { EmptyState } from "../ui/states.tsx";
import { appMessages } from "./messages.ts";
import classes from "./standalone.module.css";

/** Shown for every address that leads nowhere; the server sends it with status 404. */
export function NotFoundPage() {
  const messages = useMessages(appMessages);
  return (
    <main className={classes.standalone}>
      <Page title="404" narrow>
        <EmptyState
          icon={<IconTheater size={26} stroke={1.6} aria-hidden />}
          title={messages.notFoundTitle}
          actions={
            <>
              <Button component={Link} to="/">
                {messages.toHome}
              </Button>
              <Button component={Link} to="/trash" variant="default">
                {messages.toTrash}
              </Button>
            </>
          }
        >
          {messages.notFound}
        </EmptyState>
      </Page>
    </main>
  );
}
