// Instead of `$app/navigation` in a page that is one file: there is nowhere to go, but the query follows the scenario.
import { say } from '../address.ts';

export function replaceState(url: string): void {
	const query = url.indexOf('?');
	say(query < 0 ? '' : url.slice(query).replace(/#.*/, ''));
}

/** Nobody leaves this page for another one. */
export function onNavigate(): void {}
