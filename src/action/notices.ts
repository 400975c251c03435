import { noticeOf } from '../github/refusal.js';
import type { Notice } from '../report/notice.js';
import { type FilterMode, needsFiles } from '../settle/filter-mode.js';
import type { Change, FilesRead } from './change.js';

/** What is not known makes every finding count, and is told. */
export function noticesOf(mode: FilterMode, { event, versions }: Change, read: FilesRead): Notice[] {
  const notices: Notice[] = [];
  if (event.kind === 'other' && event.notice !== null) notices.push({ text: event.notice, yaml: [] });
  const isBlind = mode === 'introduced' ? !versions.base : needsFiles(mode) && !(read && 'files' in read);
  if (isBlind) notices.push({ text: mode === 'introduced' ? NO_BASE : NO_LINES, yaml: [] });
  if (read && 'fault' in read) notices.push(read.fault);
  if (read && 'refusal' in read) notices.push(noticeOf(read.refusal));
  if (read && 'files' in read && read.files.isCut) notices.push({ text: CUT, yaml: [] });
  return [...notices, ...versions.faults];
}

const NO_BASE = 'There is no base to compare with, so every finding counts.';
const NO_LINES = 'The changed lines are not known, so every finding counts.';
const CUT = 'The change has more files than GitHub lists. Files that are not listed count as changed.';
