// The element as a module, for pages that are built: importing it makes <cno-lab> known. Without a page nothing happens.
import { definePicture } from './define.ts';

if (typeof customElements !== 'undefined') definePicture(import.meta.url);
