/** A time of day: minutes since midnight, 1440 for 24:00, or null when it does not exist. */
export type MinuteOfDay = number | null;

const TIME =
  /^(上午|下午|晚上|凌晨|中午)?(\d{1,2})(?:[:时点](?:(\d{1,2})分?(?::?(\d{1,2})(?:\.\d{1,9})?秒?)?)?)?(AM|PM)?$/;
const COMPACT = /^(\d{2})(\d{2})(\d{2})?$/;

function afternoonShift(hour: number, half: string | undefined): number {
  if ((half === '下午' || half === '晚上' || half === 'PM') && hour < 12) return 12;
  return (half === '上午' || half === '凌晨' || half === 'AM') && hour === 12 ? -12 : 0;
}

/** Reads the time part of a cell (`8:30`, `08:30:15.2`, `8时30分`, `下午3:20`, `0830`), blanks already removed. */
export function minuteOfDay(text: string): MinuteOfDay {
  const match = COMPACT.exec(text);
  const parts = match ? [undefined, match[1], match[2], match[3], undefined] : TIME.exec(text)?.slice(1);
  if (parts === undefined) return null;
  const hour = Number(parts[1]) + afternoonShift(Number(parts[1]), parts[0] ?? parts[4]);
  const minute = Number(parts[2] ?? 0);
  const isDay = hour < 24 ? minute < 60 && Number(parts[3] ?? 0) < 60 : hour === 24 && minute === 0;
  return isDay ? hour * 60 + minute : null;
}

/** `HH:mm` of a minute of the day. */
export function clockText(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
