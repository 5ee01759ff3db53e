/** Puts values into a sentence: `{xa}` by `xã Yên Thịnh`, and so on. @throws when it has an unknown slot. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{([^}]+)\}/g, (slot, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${slot} in: ${sentence}`);
    return value;
  });

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A unit's name without the word for its unit: `xã Yên Thịnh` → `Yên Thịnh`. */
export const bare = (unit: string): string =>
  unit.replace(/^(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu) /, '');
