// Scenarios that a person has named, kept on the device where that is allowed, else in memory until the page closes.
import {
	freeName,
	mostScenarios,
	nameFrom,
	scenariosFromFile,
	scenariosToFile,
	timeInFile,
	type NamedScenario
} from '#lib/scenario/file.ts';
import type { Scenario } from '#lib/scenario/schema.ts';

const key = 'cno-lab.scenarios';
/** Where text goes that could not be read, before anything is written in its place. */
const unreadableKey = `${key}.unreadable`;

export class Shelf {
	/** The last saved first. */
	items = $state.raw<readonly NamedScenario[]>([]);
	/** False once the device has refused to keep anything. */
	kept = $state(true);
	/** What was taken away last, and from where. */
	#removed = $state.raw<{ item: NamedScenario; at: number }>();
	readonly removed: NamedScenario | undefined = $derived(this.#removed?.item);
	readonly isFull: boolean = $derived(this.items.length >= mostScenarios);

	readonly #storage: () => Pick<Storage, 'getItem' | 'setItem'>;
	readonly #now: () => number;

	/** @param storage throws where it is refused; other ones serve tests */
	constructor(
		storage: () => Pick<Storage, 'getItem' | 'setItem'> = () => localStorage,
		now: () => number = Date.now
	) {
		this.#storage = storage;
		this.#now = now;
		this.read();
	}

	/** What is kept, now: another window may have changed it. */
	read(): void {
		let text: string | null;
		try {
			text = this.#storage().getItem(key);
		} catch {
			this.kept = false;
			return;
		}
		if (text === null) return;
		const { scenarios, problems } = scenariosFromFile(text, '?');
		if (problems.includes('not-json') || problems.includes('too-large') || problems.includes('too-deep')) {
			this.#write(unreadableKey, text);
		}
		this.items = scenarios;
	}

	/** Under a free name like the one that is asked for. @returns the name, or nothing when the shelf is full */
	save(name: string, scenario: Scenario): string | undefined {
		if (this.isFull) return undefined;
		const free = this.#freeName(name);
		this.#set([
			{ name: free, saved: timeInFile(this.#now()), scenario: structuredClone(scenario) },
			...this.items
		]);
		return free;
	}

	/** Those of a file, in its order. @returns how many there was room for */
	take(scenarios: readonly NamedScenario[]): number {
		const room = scenarios.slice(0, mostScenarios - this.items.length);
		for (const item of room.toReversed()) {
			this.items = [
				{ ...item, name: this.#freeName(item.name), saved: item.saved || timeInFile(this.#now()) },
				...this.items
			];
		}
		this.#set(this.items);
		return room.length;
	}

	rename(item: NamedScenario, name: string): void {
		const wanted = nameFrom(name);
		if (wanted === '' || wanted === item.name) return;
		const others = this.items.filter((other) => other !== item);
		const free = this.#freeName(wanted, others);
		this.#set(this.items.map((other) => (other === item ? { ...item, name: free } : other)));
	}

	remove(item: NamedScenario): void {
		const at = this.items.indexOf(item);
		if (at < 0) return;
		this.#set(this.items.toSpliced(at, 1));
		this.#removed = { item, at };
	}

	/** Puts back what was taken away last. */
	bringBack(): void {
		if (!this.#removed) return;
		const { item, at } = this.#removed;
		this.#set(this.items.toSpliced(at, 0, item));
	}

	#freeName(name: string, others: readonly NamedScenario[] = this.items): string {
		return freeName(
			name,
			others.map((item) => item.name)
		);
	}

	#set(items: readonly NamedScenario[]): void {
		this.items = items;
		this.#removed = undefined;
		this.kept = this.#write(key, scenariosToFile(items));
	}

	/** Refused in sandboxed frames, and when the device is full. */
	#write(at: string, text: string): boolean {
		try {
			this.#storage().setItem(at, text);
			return true;
		} catch {
			return false;
		}
	}
}
