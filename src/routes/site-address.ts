// Where the workbench of this site is, for links that are taken elsewhere.
import { resolve } from '$app/paths';

/** Address of the page, without a query; empty where it is not known (a file that came from no site). */
export const siteAddress = (): string => new URL(resolve('/'), location.href).href;
