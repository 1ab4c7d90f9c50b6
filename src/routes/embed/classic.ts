// One classic script with everything in it: it makes <cno-lab> known. In the page /embed, where modules were refused, and in
// a single file without a server, it draws the picture of that page instead.
import { definePicture } from './define.ts';
import { startPage } from './start.ts';

const script = document.currentScript as HTMLScriptElement | null;

if (script?.hasAttribute('data-page')) startPage();
else definePicture(script?.src);
