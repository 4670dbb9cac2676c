import {
  hashesInUse,
  personFileRepository,
} from "../../packages/planning/src/adapters/database/person-files/person-file-repository.ts";
import { aPersonFile, day, newId } from "../support/planning.ts";
import { describeQueries, ofPort, type Stores } from "../support/shown-queries.ts";

const id = newId() as never;
const file = aPersonFile({ id, personId: id });

const stores: Stores = {
  "person-files": ofPort(personFileRepository, {
    add: (port) => port.add(file),
    find: (port) => port.find(id),
    findForChange: (port) => port.findForChange(id),
    photoOf: (port) => port.photoOf(id),
    documentsOf: (port) => port.documentsOf(id),
    expiring: (port) => port.expiring(day("2024-05-12"), 2),
    replace: (port) => port.replace(file),
    remove: (port) => port.remove(id),
  }),
  "files-in-use": ofPort((queries) => ({ of: (hashes: readonly string[]) => hashesInUse(queries, hashes) }), {
    of: (port) => port.of(["a", "b"]),
  }),
};

describeQueries(stores, id);
