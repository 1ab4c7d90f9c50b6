// The messages between an embedded CNO Lab and the page around it, version 1: what each is called and carries.
import type { Notice } from '#lib/scenario/read.ts';
import type { StageChange, StageState } from './stage.ts';

export const protocolName = 'cno-lab';
/** Raised when a message changes its meaning. Further messages and further properties do not raise it. */
export const protocolVersion = 1;

/** Whatever the asker chose, at most 100 characters; the answer bears the same. */
export type MessageId = string | number;

/** Round every message, in both directions. */
export interface Envelope {
	name: typeof protocolName;
	version: typeof protocolVersion;
	id?: MessageId;
}

/**
 * From the page to the frame. Any page may `get` and `subscribe`: what it learns is a model and its settings, nothing
 * about a person. What changes the frame comes from an allowed origin (origins.ts) or is answered with `forbidden`.
 */
export type Request =
	| { type: 'get' }
	| { type: 'set'; change: StageChange }
	| { type: 'play' }
	| { type: 'pause' }
	/** The build-up of the mechanism, one step on or back. */
	| { type: 'step'; by: 1 | -1 }
	/** Told of every state from now on, in `state` messages with the id of this one. Once for each window. */
	| { type: 'subscribe' }
	| { type: 'unsubscribe' };

/** From the frame to the page. */
export type Report =
	/** Once for each time the frame is loaded, to whatever page is around it. */
	| { type: 'ready'; state: StageState }
	/** To every request that was done, with the state after it. `notices` say what could not be taken as it was asked. */
	| { type: 'answer'; state: StageState; notices: Notice[] }
	| { type: 'error'; code: ErrorCode; message: string }
	/** To those who subscribed, at most once a frame. */
	| { type: 'state'; state: StageState }
	/** The height of all that is shown, in CSS pixels. */
	| { type: 'height'; height: number }
	/** A key that nothing in the frame had a use for, and that turns pages outside. */
	| { type: 'key'; key: HandedKey; shift: boolean };

export const errorCodes = [
	/** The message is of another version of the protocol. */
	'version',
	/** There is no such request. */
	'type',
	/** A property is of the wrong kind. */
	'malformed',
	/** More than is ever needed. */
	'too-large',
	/** This origin may look and not touch. */
	'forbidden',
	/** Too many messages in one second, or too many subscribers. */
	'busy',
	/** The frame could not do it. */
	'failed'
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** Keys that move slides and scroll pages. The frame hands out no other: what is typed in it stays in it. */
export const handedKeys = [
	'ArrowLeft',
	'ArrowRight',
	'ArrowUp',
	'ArrowDown',
	'PageUp',
	'PageDown',
	' ',
	'Escape'
] as const;
export type HandedKey = (typeof handedKeys)[number];

export const isHandedKey = (key: string): key is HandedKey => (handedKeys as readonly string[]).includes(key);

/** A message in its envelope. */
export function enveloped<Body extends Request | Report>(body: Body, id?: MessageId): Envelope & Body {
	const envelope: Envelope = { name: protocolName, version: protocolVersion };
	if (id !== undefined) envelope.id = id;
	return { ...envelope, ...body };
}

/** What is told unasked of the height of all that is shown, in CSS pixels. */
export const heightMessage = (height: number) => enveloped({ type: 'height', height });

/** What is told unasked of a key; only of those in `handedKeys`. */
export const keyMessage = ({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>) =>
	enveloped({ type: 'key', key: key as HandedKey, shift: shiftKey });
