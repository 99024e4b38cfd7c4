import { readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second for whoever reads /proc. */
const TICK_MS = 10;
/** Of the fields after the program's name in /proc/<pid>/stat. */
const USER = 11;
const SYSTEM = 12;

/** CPU that a process has used, all of its threads, in milliseconds. */
export const cpuMs = (pid: number): number => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[USER]) + Number(fields[SYSTEM])) * TICK_MS;
};
