// Instead of `src/routes/site-address.ts` in a page that is one file: the site that it came from.
import { baked } from '../address.ts';

export const siteAddress = (): string => baked.site;
