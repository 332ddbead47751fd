/** Seconds for people, in the two largest units: `8.2 s`, `57 min`, `1 h 30 min`, `2 d 4 h`. */
export function formatDuration(seconds: number): string {
  if (seconds < 10) return `${Number(seconds.toFixed(1))} s`;
  if (seconds < 90) return `${Math.round(seconds)} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  const [large, small, name] = seconds < 129_600 ? [3600, 60, ['h', 'min']] : [86_400, 3600, ['d', 'h']];
  const total = Math.round(seconds / small);
  const perLarge = large / small;
  const rest = total % perLarge;
  const whole = Math.floor(total / perLarge);
  return rest === 0 ? `${whole} ${name[0]}` : `${whole} ${name[0]} ${rest} ${name[1]}`;
}
