import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMessages } from "../lib/i18n/locale-context.tsx";
import { ErrorState } from "../ui/states.tsx";
import { appMessages } from "./messages.ts";
import classes from "./standalone.module.css";

/** The page behind every error that no part of a page could answer. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  const messages = useMessages(appMessages);
  return (
    <main className={classes.standalone}>
      <ErrorState
        error={error}
        onRetry={() => location.reload()}
        actions={
          <Button component={Link} to="/" variant="subtle">
            {messages.toHome}
          </Button>
        }
      />
    </main>
  );
}
