// Parts of an embedded picture that are loaded when a link asks for them: each is as heavy as all that it needs.
import type { Component } from 'svelte';
import type { Panel } from '#lib/embed/settings.ts';
import type { Embed } from '#lib/embed/embed.svelte.ts';

export type Part = Exclude<Panel, 'lanes'>;
type Loaded = Promise<{ default: Component<{ embed: Embed; width: number }> }>;

export const parts: Readonly<Record<Part, () => Loaded>> = {
	wheel: () => import('./EmbedWheel.svelte'),
	body: () => import('./EmbedBody.svelte'),
	words: () => import('./EmbedWords.svelte'),
	brake: () => import('./EmbedBrake.svelte'),
	drugs: () => import('./DrugSwitches.svelte'),
	player: () => import('./EmbedPlayer.svelte')
};
