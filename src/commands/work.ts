/** What the ribbon's functions do, in a file of its own that is fetched while Office gets ready (commands.ts). */
import * as api from "../excel/api";
import { commandActions } from "./actions";

export const work = commandActions(api, () => window.localStorage);
