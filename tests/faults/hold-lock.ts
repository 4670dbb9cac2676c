// A second process that holds the database's only write lock for some time: `hold-lock.ts FILE MILLISECONDS`.
import { DatabaseSync } from "node:sqlite";

const [file = "", milliseconds = "0"] = process.argv.slice(2);
const database = new DatabaseSync(file);
database.exec("begin exclusive");
console.log("locked");
setTimeout(() => {
  database.exec("rollback");
  database.close();
}, Number(milliseconds));
