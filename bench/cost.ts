import { readdirSync, readFileSync } from 'node:fs';

const ticksPerSecond = 100;

/** CPU seconds of this process and of all it started so far, ended ones included; null where there is no /proc. */
export function cpuSeconds(): number | null {
  const own = processes();
  if (own.length === 0) return null;
  return own.reduce((sum, { ticks }) => sum + ticks, 0) / ticksPerSecond;
}

/** Bytes of memory all of them take now, shared pages counted by their share; null where there is no /proc. */
export function memoryBytes(): number | null {
  const own = processes();
  if (own.length === 0) return null;
  return own.reduce((sum, { pid }) => sum + shareOf(pid), 0);
}

interface Process {
  pid: number;
  parent: number;
  ticks: number;
}

/** This process and its descendants. */
function processes(): Process[] {
  const all = readNames('/proc').flatMap((name) => (/^\d+$/.test(name) ? readProcess(Number(name)) : []));
  const children = Map.groupBy(all, ({ parent }) => parent);
  const own = all.filter(({ pid }) => pid === process.pid);
  for (const { pid } of own) own.push(...(children.get(pid) ?? []));
  return own;
}

function readNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Fields of proc_pid_stat(5), counted from the one after the name; a process may be gone by now. */
function readProcess(pid: number): Process[] {
  const stat = readText(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const number = (index: number) => Number(fields[index] ?? 0);
  return stat === ''
    ? []
    : [{ pid, parent: number(1), ticks: number(11) + number(12) + number(13) + number(14) }];
}

function shareOf(pid: number): number {
  return Number(/^Pss:\s+(\d+) kB$/m.exec(readText(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
