// The script of the page /embed, as a module: further parts of the picture are fetched when a link asks for them.
import { startPage } from './start.ts';

startPage();
