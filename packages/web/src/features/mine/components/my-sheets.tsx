import { useEffect, useState } from "react";
import type { MyCallSheet } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { describeError } from "../../../ui/describe-error.ts";
import { uiMessages } from "../../../ui/messages.ts";
import { linkFile, linkRequest } from "../api/link-request.ts";
import { mineMessages } from "../messages.ts";
import classes from "./schedule.module.css";

/** The call sheets of the days to come, to take along as they would hang on the wall. */
export function MySheets({ token, today }: { readonly token: string; readonly today: string }) {
  const words = useMessages(mineMessages);
  const sheets = useSheets(token).filter(({ day }) => day >= today);
  if (sheets.length === 0) return null;
  return (
    <section className={classes.sheets} aria-label={words.sheets}>
      <h2>{words.sheets}</h2>
      <ul>
        {sheets.map((sheet) => (
          <Sheet key={`${sheet.id} ${sheet.number}`} sheet={sheet} token={token} />
        ))}
      </ul>
    </section>
  );
}

/** Without a network there are none to fetch; the days themselves are still there to read. */
function useSheets(token: string): readonly MyCallSheet[] {
  const [sheets, setSheets] = useState<readonly MyCallSheet[]>([]);
  useEffect(() => {
    let isHere = true;
    linkRequest<MyCallSheet[]>(token, "/my/call-sheets").then(
      ({ body }) => isHere && setSheets(body),
      () => isHere && setSheets([]),
    );
    return () => {
      isHere = false;
    };
  }, [token]);
  return sheets;
}

function Sheet({ sheet, token }: { readonly sheet: MyCallSheet; readonly token: string }) {
  const words = useMessages(mineMessages);
  const ui = useMessages(uiMessages);
  const format = useFormat();
  const [trouble, setTrouble] = useState<string>();
  const name = `${sheet.content.production_name}, ${format.longDay(sheet.day)}`;
  const open = async () => {
    setTrouble(undefined);
    try {
      save(
        await linkFile(token, `/my/call-sheets/${sheet.id}/pdf` as "/my/call-sheets/{id}/pdf"),
        `${sheet.day}.pdf`,
      );
    } catch (fault) {
      setTrouble(describeError(fault, ui).detail);
    }
  };
  return (
    <li>
      <span>
        {name}
        {sheet.call !== undefined && <small>{words.sheetCall(format.time(sheet.call))}</small>}
      </span>
      <button type="button" aria-label={`${words.sheetPdf}: ${name}`} onClick={() => void open()}>
        {words.sheetPdf}
      </button>
      {trouble !== undefined && <p role="status">{trouble}</p>}
    </li>
  );
}

function save(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
