import { problemOf, type Problem, type ProblemCode } from "../../runtime/problems.ts";

import type { GivenTable } from "../read/given-table.ts";

/** Something that keeps a return from being written. It repeats nothing that a record holds. */
export interface WriteFault {
  readonly code: ProblemCode;
  readonly table: string;
  readonly given?: GivenTable | undefined;
  /** Data row counted from 0; absent when it is about the whole table. */
  readonly row?: number | undefined;
  readonly column?: string;
  /** What is wrong, after the name of the table or column. */
  readonly says: string;
  readonly fix?: string;
}

/** Gathers faults: the same fault in many rows is one problem that names the first of them and counts the rest. */
export interface FaultList {
  readonly add: (fault: WriteFault) => void;
  readonly problems: () => readonly Problem[];
}

interface Gathered {
  readonly first: WriteFault;
  count: number;
}

const placeOf = ({ table, given, row, column }: WriteFault): Problem["place"] => {
  const line = row === undefined ? given?.firstLine : given?.lines[row];
  const parts = [table, row, column].filter((part) => part !== undefined);
  return {
    ...(given === undefined ? {} : { file: given.file }),
    ...(line === undefined ? {} : { line }),
    pointer: `/${parts.join("/")}`,
  };
};

const toProblem = ({ first, count }: Gathered): Problem => {
  const { code, table, column, says, fix } = first;
  const what = column === undefined ? table : `${table} ${column}`;
  const more = count === 1 ? "" : ` So it is in ${count} rows, of which this is the first.`;
  return problemOf(code, `${what} ${says}.${more}`, {
    place: placeOf(first) ?? {},
    ...(fix === undefined ? {} : { fix }),
  });
};

/** Makes an empty list of faults. */
export const createFaultList = (): FaultList => {
  const gathered = new Map<string, Gathered>();
  return {
    add: (fault) => {
      const key = [fault.code, fault.table, fault.column ?? "", fault.says].join("\n");
      const same = gathered.get(key);
      if (same === undefined) gathered.set(key, { first: fault, count: 1 });
      else same.count += 1;
    },
    problems: () => [...gathered.values()].map(toProblem),
  };
};
