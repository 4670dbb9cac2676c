import "./ui/styles.ts";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { createAppRouter } from "./app/router.ts";
import { createQueryClient } from "./lib/api/query-client.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");

const client = createQueryClient();
createRoot(root).render(<App client={client} router={createAppRouter(client)} />);
