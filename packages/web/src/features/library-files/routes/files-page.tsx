import { Button } from "@mantine/core";
import { IconMovie } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useHasRole } from "../../../lib/api/session.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { EmptyList } from "../../../ui/empty-list.tsx";
import { FilterTabs } from "../../../ui/filter-tabs.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import { Rows } from "../../../ui/rows.tsx";
import { RunningJob } from "../../../ui/running-job.tsx";
import { SearchField } from "../../../ui/search-field.tsx";
import { ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { Toolbar } from "../../../ui/toolbar.tsx";
import { shownFiles, useFiles, useFolders } from "../api/files.ts";
import { FileRow } from "../components/file-row.tsx";
import classes from "../components/files.module.css";
import { FolderRow } from "../components/folder-row.tsx";
import { ScanFindings } from "../components/scan-findings.tsx";
import { useScanning } from "../components/use-scanning.ts";
import { libraryFilesMessages } from "../messages.ts";

/** The folders of the library, the scanning of them, and the videos found in them. */
export function FilesPage() {
  const words = useMessages(libraryFilesMessages);
  const mayWrite = useHasRole("library:editor");
  const folders = useFolders();
  const scanning = useScanning();
  const button = mayWrite && (
    <Button loading={scanning.isBusy} onClick={() => scanning.start({})}>
      {words.scanAll}
    </Button>
  );
  return (
    <Page title={words.title} lead={words.lead} actions={button}>
      {scanning.jobId && <RunningJob key={scanning.jobId} jobId={scanning.jobId} onEnd={scanning.end} />}
      <ScanFindings
        findings={scanning.findings}
        folders={folders.data ?? []}
        mayWrite={mayWrite}
        onScan={scanning.start}
      />
      <Card title={words.folders}>
        {folders.isPending && <SkeletonRows rows={3} />}
        {folders.isError && <ErrorState error={folders.error} onRetry={() => void folders.refetch()} />}
        <Rows label={words.folders}>
          {folders.data?.map((folder) => (
            <FolderRow
              key={folder.id}
              folder={folder}
              mayWrite={mayWrite}
              isBusy={scanning.isBusy}
              onScan={() => scanning.start({ folder_ids: [folder.id] })}
            />
          ))}
        </Rows>
      </Card>
      <Files />
    </Page>
  );
}

function Files() {
  const words = useMessages(libraryFilesMessages);
  const { q = "", state = "all", folder = "" } = useSearch({ from: "/shell/library/files" });
  const navigate = useNavigate({ from: "/library/files" });
  const shown = shownFiles.find((one) => one === state) ?? "all";
  const query = useFiles(q, shown, folder);
  const set = (change: { readonly q?: string; readonly state?: string }) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  return (
    <div className={classes.files}>
      <Toolbar>
        <SearchField
          label={words.search}
          clearLabel={words.clearSearch}
          value={q}
          onSearch={(text) => set({ q: text })}
        />
        <FilterTabs
          label={words.filter}
          value={shown}
          options={shownFiles.map((value) => ({ value, label: words.shown[value] }))}
          onChange={(next) => set({ state: next })}
        />
      </Toolbar>
      <Card title={words.files}>
        <QueryList
          query={query}
          empty={
            <EmptyList
              isFiltered={q !== "" || shown !== "all" || folder !== ""}
              none={{ icon: IconMovie, title: words.noneYet, text: words.noneYetLead }}
              noMatch={{ title: words.noMatch }}
            />
          }
        >
          {(files) => (
            <Rows label={words.files}>
              {files.map((file) => (
                <FileRow key={file.id} file={file} />
              ))}
            </Rows>
          )}
        </QueryList>
      </Card>
    </div>
  );
}
