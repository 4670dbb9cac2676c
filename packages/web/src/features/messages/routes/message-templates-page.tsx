import { NativeSelect } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FilterTabs } from "../../../ui/filter-tabs.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { Toolbar } from "../../../ui/toolbar.tsx";
import { useTemplates } from "../api/messages.ts";
import { MessagesTabs } from "../components/messages-tabs.tsx";
import { TemplateEditor } from "../components/template-editor.tsx";
import { messagesMessages } from "../messages.ts";

/** The words of each message; which one, and in which language, stands in the address. */
export function MessageTemplatesPage() {
  const words = useMessages(messagesMessages);
  const { locale: mine } = useLocale();
  const navigate = useNavigate();
  const { kind = "assigned", locale = mine } = useSearch({ from: "/shell/messages/templates" });
  const query = useTemplates();
  const template = query.data?.find((one) => one.kind === kind && one.locale === locale);
  const go = (part: { readonly kind?: string; readonly locale?: string }) =>
    void navigate({ to: "/messages/templates", search: { kind, locale, ...part }, replace: true });
  return (
    <Page title={words.tabs.templates} lead={words.templatesLead}>
      <MessagesTabs />
      <Toolbar>
        <NativeSelect
          aria-label={words.template}
          value={kind}
          data={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))}
          onChange={({ currentTarget }) => go({ kind: currentTarget.value })}
        />
        <FilterTabs
          label={words.language}
          value={locale}
          options={Object.entries(words.languages).map(([value, label]) => ({ value, label }))}
          onChange={(next) => go({ locale: next })}
        />
      </Toolbar>
      <Card padded>
        {query.isPending && <SkeletonRows rows={6} />}
        {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
        {template !== undefined && (
          // Another message, or another version of it, is another form.
          <TemplateEditor key={`${kind} ${locale} ${template.version}`} template={template} />
        )}
      </Card>
    </Page>
  );
}
