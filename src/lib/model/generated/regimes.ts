// Derived from src/lib/model by `npm run generate`. Do not edit.
// Course after one default trigger, without therapy, at each percent of IL-10 capacity (eight years each).

export type RegimeBand = { regime: 'heals' | 'recurrent' | 'chronic'; from: number; to: number };

export const regimeBands: readonly RegimeBand[] = [
	{
		"regime": "chronic",
		"from": 0,
		"to": 0.31
	},
	{
		"regime": "recurrent",
		"from": 0.32,
		"to": 0.62
	},
	{
		"regime": "heals",
		"from": 0.63,
		"to": 1
	}
];
