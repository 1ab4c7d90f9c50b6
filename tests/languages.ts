// Tests speak every language from the start; a page loads those it needs.
import { languages, loadLanguage } from '#lib/i18n/index.ts';
import '#lib/i18n/agents/index.ts';
import '#lib/i18n/mechanism/index.ts';
import '#lib/i18n/page/index.ts';
import '#lib/i18n/picture/index.ts';
import '#lib/i18n/places/index.ts';
import '#lib/i18n/story/index.ts';
import '#lib/i18n/tools/index.ts';

await Promise.all(languages.map(loadLanguage));
