/** Colours that can be chosen, with their names. */
export const THEMES: Readonly<Record<Theme, string>> = { auto: 'Theo máy', light: 'Sáng', dark: 'Tối' };

/** The chosen colours; those of the machine when nothing, or nonsense, was chosen. */
export const readTheme = (value: string | null | undefined): Theme =>
  value === 'light' || value === 'dark' ? value : 'auto';
