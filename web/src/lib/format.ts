const numbers = new Intl.NumberFormat('vi-VN');
const moments = new Intl.DateTimeFormat('vi-VN', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Ho_Chi_Minh',
});
const percents = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 0 });

/** `12345` → `12.345`. */
export const number = (value: number): string => numbers.format(value);

/** `0.934` → `93%`. */
export const percent = (fraction: number): string => percents.format(fraction);

/** An ISO moment in the time of Vietnam: `18/04/2019 09:30`. */
export function moment(iso: string): string {
  const part = Object.fromEntries(
    moments.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]),
  );
  return `${part.day ?? ''}/${part.month ?? ''}/${part.year ?? ''} ${part.hour ?? ''}:${part.minute ?? ''}`;
}

/** `2019-04-18` → `18/04/2019`. */
export const day = (iso: string): string => iso.split('-').reverse().join('/');

/** Size of a file: `1,4 MB`. */
export function size(bytes: number): string {
  const units = ['byte', 'kB', 'MB', 'GB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${numbers.format(value < 10 && unit > 0 ? Math.round(value * 10) / 10 : Math.round(value))} ${units[unit] ?? ''}`;
}
