/** The assessment's own words as types, by subject. */
export * from "./analysis";
export * from "./assessment";
export * from "./finding";
export * from "./framework";
export * from "./goal";
export * from "./items";
export * from "./measure";
export * from "./units";
