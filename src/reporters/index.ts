import type { Reporter } from '../model/report.ts';
import { json } from './json.ts';
import { pretty } from './pretty.ts';

export const reporters = { pretty, json } as const satisfies Record<string, Reporter>;

export type ReporterName = keyof typeof reporters;

export const reporterNames = Object.keys(reporters) as readonly ReporterName[];
