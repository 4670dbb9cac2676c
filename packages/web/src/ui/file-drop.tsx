import { IconFileUpload, IconFolderOpen } from "@tabler/icons-react";
import { type DragEvent, useState } from "react";
import { droppedFiles, MOST_FILES } from "../lib/dropped-files.ts";
import { useMessages } from "../lib/i18n/locale-context.tsx";
import classes from "./file-drop.module.css";
import { uiMessages } from "./messages.ts";

interface FileDropProps {
  readonly label: string;
  readonly hint: string;
  /** `.csv,.vcf` */
  readonly accept: string;
  /** Several at a time, or a folder that is dropped; each file is told by itself. */
  readonly isMultiple?: boolean;
  /** What choosing a folder is called, where that is possible too. */
  readonly folderLabel?: string;
  readonly onFile: (file: File) => void;
}

/** A file, chosen by hand or dropped. */
export function FileDrop(props: FileDropProps) {
  const { label, hint, accept, isMultiple = false, folderLabel, onFile } = props;
  const words = useMessages(uiMessages);
  const [isOver, setOver] = useState(false);
  const [foundNone, setFoundNone] = useState(false);
  const take = (files: Iterable<File>) => {
    setFoundNone(false);
    for (const file of Array.from(files).slice(0, isMultiple ? MOST_FILES : 1)) onFile(file);
  };
  /** A folder holds whatever it holds; a file chosen by itself is somebody's word that it is one. */
  const takeFolder = (files: Iterable<File>) => {
    const fitting = Array.from(files).filter((file) => fits(file, accept));
    take(fitting);
    setFoundNone(fitting.length === 0);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then(({ files, isFolder }) =>
      isFolder ? takeFolder(files) : take(files),
    );
  };
  const zone = (
    <label
      className={classes.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileUpload size={28} stroke={1.5} aria-hidden />
      <span className={classes.label}>{label}</span>
      <span className={classes.hint}>{hint}</span>
      {foundNone && (
        <span className={classes.none} role="status">
          {words.noFileFits}
        </span>
      )}
      <input
        type="file"
        accept={accept}
        multiple={isMultiple}
        className={classes.input}
        onChange={({ currentTarget }) => {
          take(currentTarget.files ?? []);
          // The same file, mended meanwhile, can be chosen again.
          currentTarget.value = "";
        }}
      />
    </label>
  );
  if (folderLabel === undefined) return zone;
  return (
    <div className={classes.both}>
      {zone}
      <FolderChoice label={folderLabel} onFiles={takeFolder} />
    </div>
  );
}

function fits({ name }: File, accept: string): boolean {
  return accept.split(",").some((ending) => name.toLowerCase().endsWith(ending));
}

function FolderChoice({
  label,
  onFiles,
}: {
  readonly label: string;
  readonly onFiles: (files: Iterable<File>) => void;
}) {
  return (
    <label className={classes.folder}>
      <IconFolderOpen size={17} aria-hidden />
      {label}
      <input
        type="file"
        className={classes.input}
        // React has no name for this attribute; every browser on a desk knows it.
        ref={(input) => input?.setAttribute("webkitdirectory", "")}
        onChange={({ currentTarget }) => {
          onFiles(currentTarget.files ?? []);
          currentTarget.value = "";
        }}
      />
    </label>
  );
}
