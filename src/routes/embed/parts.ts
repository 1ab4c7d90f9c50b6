// Parts of an embedded picture that are loaded when a link asks for them: each is as heavy as all that it needs.
import type { Component } from 'svelte';
import type { Embed } from '#lib/embed/embed.svelte.ts';

export type Part = 'wheel' | 'body' | 'words' | 'drugs' | 'player';
type Loaded = Promise<{ default: Component<{ embed: Embed; width: number }> }>;

export const parts: Readonly<Record<Part, () => Loaded>> = {
	wheel: () => import('./EmbedWheel.svelte'),
	body: () => import('./EmbedBody.svelte'),
	words: () => import('./EmbedWords.svelte'),
	drugs: () => import('./DrugSwitches.svelte'),
	player: () => import('./EmbedPlayer.svelte')
};
