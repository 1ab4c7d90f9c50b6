// The beginning of a figure that is one file: the page /embed, with what was baked into the file instead of an address.
import { baked } from './address.ts';
import { startPage } from '../routes/embed/start.ts';
import '../look/tokens.css';
import '../look/base.css';

const picture = document.createElement('div');
picture.id = 'cno';
document.body.append(picture);
if (baked.site) {
	// Where the picture says that all of it is.
	const home = Object.assign(document.createElement('link'), { rel: 'cno-home', href: baked.site });
	document.head.append(home);
}
startPage();
