/** Tells the person at the terminal what is going on. */
export type Say = (text: string) => void;

/** Lines that begin with the name of what is being worked on, since several things go on at once. */
export function sayer(name: string): Say {
  return (text) => {
    console.log(`${name}: ${text}`);
  };
}

/** As `say`, but at most once in the given time; what comes in between is left out. */
export function seldom(say: Say, milliseconds: number): Say {
  let last = Date.now();
  return (text) => {
    if (Date.now() - last < milliseconds) return;
    last = Date.now();
    say(text);
  };
}
