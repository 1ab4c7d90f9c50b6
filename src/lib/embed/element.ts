// <cno-lab>: the embedded picture as an element of any page, without a frame. Attributes are the keys of a link.
import type { Notice } from '#lib/scenario/read.ts';
import {
	attributeNames,
	changeOf,
	keptOf,
	queryOf,
	type AttributeName,
	type Attributes
} from './attributes.ts';
import { isUsed } from './manners.ts';
import { isHandedKey } from './protocol.ts';
import type { Stage, StageChange, StageState } from './stage.ts';

/** A stage that can read another link; what the link does not say is then as usual. */
export interface MountedStage extends Stage {
	open(query: string): void;
}

/** Draws into the shadow of an element, styles and all. */
export type Mount = (target: ShadowRoot, query: string, host: { element: HTMLElement }) => MountedStage;

/** What of an attribute or a change could not be taken, or why nothing is drawn. */
export interface CnoErrorDetail {
	message: string;
	notices: Notice[];
}

export interface CnoLabEvents {
	'cno-ready': CustomEvent<StageState>;
	/** At most once a frame. */
	'cno-change': CustomEvent<StageState>;
	'cno-error': CustomEvent<CnoErrorDetail>;
}

/** Attributes as properties (`step` is none: it is a method), and a stage. */
export interface CnoLabElement extends HTMLElement {
	/** A scenario as the query of a link: `il10=0.45&sites=4`. */
	scenario: string | null;
	panels: string | null;
	lock: string | null;
	drugs: string | null;
	theme: string | null;
	/** Hours. */
	at: string | number | null;
	lanes: string | null;
	/** Undefined while it is not in a page, or could not be drawn. */
	state(): StageState | undefined;
	set(change: StageChange): Notice[];
	play(): void;
	pause(): void;
	step(by: 1 | -1): void;
	subscribe(listener: (state: StageState) => void): () => void;
	addEventListener<Type extends keyof CnoLabEvents>(
		type: Type,
		listener: (event: CnoLabEvents[Type]) => void,
		options?: boolean | AddEventListenerOptions
	): void;
	addEventListener(
		type: string,
		listener: EventListenerOrEventListenerObject,
		options?: boolean | AddEventListenerOptions
	): void;
}

declare global {
	interface HTMLElementTagNameMap {
		'cno-lab': CnoLabElement;
	}
}

/** Attributes that become properties; `lang` is one of every element, and the rest are rare. */
const properties = ['scenario', 'panels', 'lock', 'drugs', 'theme', 'at', 'lanes'] as const;

/** Makes the element known to the page; a second time changes nothing, and so does a place without pages. */
export function defineElement(mount: Mount, name = 'cno-lab'): void {
	if (typeof customElements === 'undefined' || customElements.get(name)) return;
	customElements.define(name, elementClass(mount));
}

function elementClass(mount: Mount): CustomElementConstructor {
	class CnoLab extends HTMLElement {
		static readonly observedAttributes = attributeNames;

		#stage: MountedStage | undefined;
		/** What it was when it last left a page: it comes back as it was. */
		#kept: StageState | undefined;
		readonly #changed = new Set<AttributeName>();
		#isDue = false;
		readonly #listeners = new Set<(state: StageState) => void>();

		constructor() {
			super();
			const shadow = this.attachShadow({ mode: 'open' });
			// Keys that a control inside works with are none of the page's business: it might turn a slide.
			shadow.addEventListener('keydown', (event) => {
				const key = event as KeyboardEvent;
				if (isHandedKey(key.key) && !key.altKey && !key.ctrlKey && !key.metaKey && isUsed(key))
					key.stopPropagation();
			});
		}

		connectedCallback(): void {
			// Set by a script that came before this one, as properties of an element that was not yet ours.
			for (const property of properties) {
				if (!Object.hasOwn(this, property)) continue;
				const value = (this as Record<string, unknown>)[property];
				delete (this as Record<string, unknown>)[property];
				(this as Record<string, unknown>)[property] = value;
			}
			this.#later();
		}

		disconnectedCallback(): void {
			this.#later();
		}

		attributeChangedCallback(name: AttributeName, before: string | null, now: string | null): void {
			if (before === now) return;
			this.#changed.add(name);
			this.#later();
		}

		/** Several changes in a row are one, and so is being moved to another place of the page. */
		#later(): void {
			if (this.#isDue) return;
			this.#isDue = true;
			queueMicrotask(() => {
				this.#isDue = false;
				this.#settle();
			});
		}

		#settle(): void {
			if (!this.isConnected) return this.#leave();
			if (this.#stage) this.#follow(this.#stage);
			else this.#draw();
			this.#changed.clear();
		}

		#draw(): void {
			const shadow = this.shadowRoot!;
			try {
				const stage = mount(shadow, queryOf(this.#attributes()), { element: this });
				this.#stage = stage;
				if (this.#kept) this.#tell(stage.set(keptOf(this.#kept, this.#changed)));
				stage.subscribe((state) => {
					this.#send('cno-change', state);
					for (const listener of this.#listeners) listener(state);
				});
				this.#send('cno-ready', stage.state());
			} catch (error) {
				this.#leave();
				this.#send('cno-error', {
					message: error instanceof Error ? error.message : String(error),
					notices: []
				});
			}
		}

		#follow(stage: MountedStage): void {
			if (this.#changed.size === 0) return;
			const attributes = this.#attributes();
			const change = changeOf(attributes, this.#changed);
			if (change) return this.#tell(stage.set(change));
			const before = stage.state();
			stage.open(queryOf(attributes));
			this.#tell(stage.set(keptOf(before, this.#changed)));
		}

		#leave(): void {
			this.#kept = this.#stage?.state() ?? this.#kept;
			this.#stage?.destroy();
			this.#stage = undefined;
			this.shadowRoot!.replaceChildren();
		}

		#attributes(): Attributes {
			const written = attributeNames.filter((name) => this.hasAttribute(name));
			return Object.fromEntries(written.map((name) => [name, this.getAttribute(name)!]));
		}

		#tell(notices: Notice[]): void {
			if (notices.length === 0) return;
			const message = notices.map(({ kind, field }) => `${field}: ${kind}`).join(', ');
			this.#send('cno-error', { message, notices });
		}

		#send<Type extends keyof CnoLabEvents>(type: Type, detail: CnoLabEvents[Type]['detail']): void {
			this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
		}

		state(): StageState | undefined {
			return this.#stage?.state();
		}
		set(change: StageChange): Notice[] {
			return this.#stage?.set(change) ?? [];
		}
		play(): void {
			this.#stage?.play();
		}
		pause(): void {
			this.#stage?.pause();
		}
		get step(): (by: 1 | -1) => void {
			return (by) => this.#stage?.step(by);
		}
		/** Frameworks set what they find as a property: for them it is the attribute. */
		set step(step: unknown) {
			setOrRemove(this, 'step', step);
		}
		subscribe(listener: (state: StageState) => void): () => void {
			this.#listeners.add(listener);
			return () => void this.#listeners.delete(listener);
		}
	}

	for (const property of properties) {
		Object.defineProperty(CnoLab.prototype, property, {
			get(this: HTMLElement) {
				return this.getAttribute(property);
			},
			set(this: HTMLElement, value: unknown) {
				setOrRemove(this, property, value);
			},
			enumerable: true,
			configurable: true
		});
	}
	return CnoLab;
}

function setOrRemove(element: HTMLElement, name: string, value: unknown): void {
	if (value === null || value === undefined) element.removeAttribute(name);
	else element.setAttribute(name, String(value));
}
