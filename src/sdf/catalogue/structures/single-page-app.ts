import type { Structure } from '../structure.js';

/** A single-page app: only the role whose rights its server script has. */
export const SINGLE_PAGE_APP: Structure = {
  name: 'singlepageapp',
  source: 'SDFxml_1427049920',
  complete: false,
  fields: [{ name: 'executeas', type: 'text', refused: ['ADMINISTRATOR'] }],
};
