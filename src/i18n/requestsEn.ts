import type { RequestWords } from "./requestsTh";

/** The same words in English. */
export const requestsEn = {
  asked: {
    choose: (id: string) => `The measure in row ${id} was replaced`,
    add: (rows: string) => `Measures added: ${rows}`,
    bringBack: (rows: string) => `Rows brought back: ${rows}`,
    settle: (cells: string) => `Texts used as chosen: ${cells}`,
    save: (id: string) => `Row ${id} is kept in the bank`,
    sheet: (sheet: string) => `Sheet ${sheet} was created`,
    someSheet: "The sheet was created",
    openSheet: "Open the sheet",
  },
  units: {
    heading: (rows: string) => `Choose the units in charge (rows without one: ${rows})`,
    intro: "Choose a unit for each measure, then write them to the table with one press.",
    optional: "Joint units and ease may stay empty.",
    choose: "Choose a unit",
    all: (unit: string) => `Use ${unit} for every row that is still empty`,
    press: (rows: string) => `Write the units (rows: ${rows})`,
    none: "Choose a unit for at least one row first.",
    noUnits:
      "There is no list of units to choose from. Type the names in the measures table, or fill in the list first.",
    editList: "Edit the list of units",
    working: "Writing the units",
    done: (rows: string) => `Units written (rows: ${rows})`,
  },
} satisfies RequestWords;
