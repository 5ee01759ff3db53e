/** Between the levels of a value that is a path: `Luật Đất đai 2013 > Điều 106`. Stands in no name of a place or law. */
export const LEVEL = ' > ';
