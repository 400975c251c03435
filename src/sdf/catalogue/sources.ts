import releasesTable from './releases.json' with { type: 'json' };
import table from './sources.json' with { type: 'json' };

/** The id of a page of Oracle's help, `suitecloud-sdk-` and the number of an issue, or a word for a list. */
export type SourceToken = keyof typeof table.help | keyof typeof table.elsewhere;

/** Where a fact comes from. */
export interface Source {
  readonly title: string;
  /** A public address. */
  readonly url: string;
}

/**
 * The newest NetSuite release that the catalogue describes.
 *
 * A permission or feature that is younger is unknown to it, so an unknown one is never a certain fault.
 */
export const CATALOGUE_VERSION = releasesTable.newest;

/** The NetSuite release that a list reflects. Lists that state none are left out. */
export const releases: Readonly<Partial<Record<SourceToken, string>>> = releasesTable.of;

const HELP = 'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help';

const helpPages = Object.entries(table.help).map(([page, title]): [string, Source] => {
  return [page, { title, url: `${HELP}/${page}.html` }];
});

/** Every source, by its token. */
export const sources = Object.fromEntries([...helpPages, ...Object.entries(table.elsewhere)]) as Readonly<
  Record<SourceToken, Source>
>;
