import assets from '../html/merged/assets.json' with { type: 'json' };
import { mergedData } from '../html/merged/merged-data.js';
import { pageParts } from '../html/page.js';
import type { Merged } from './parts.js';

/** The reports of many accounts as one page, with tables that can be searched, filtered by account and sorted. */
export function mergedHtml(merged: Merged): Iterable<string> {
  return pageParts('Accounts', assets, mergedData(merged));
}
