import { MantineProvider } from "@mantine/core";
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { LocaleProvider } from "../lib/i18n/locale-context.tsx";
import { Notices } from "../ui/notices.tsx";
import { cssVariables, theme } from "../ui/theme.ts";
import { colorSchemeManager } from "../ui/use-theme.ts";
import type { createAppRouter } from "./router.ts";

interface AppProps {
  readonly client: QueryClient;
  readonly router: ReturnType<typeof createAppRouter>;
}

export function App({ client, router }: AppProps) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
    >
      <LocaleProvider>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
          <Notices />
        </QueryClientProvider>
      </LocaleProvider>
    </MantineProvider>
  );
}
