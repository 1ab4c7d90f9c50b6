// Colours of slides: the light ones of src/look/tokens.css, which a test compares. Without the #, as PowerPoint has them.

export const colours = {
	paper: 'FBFAF6',
	ink: '1B2328',
	ink2: '4F5A60',
	rule: 'DAD6CB',
	line: '757F87',
	tnf: 'D55E00',
	il6: 'B85C8E',
	il10: '0072B2',
	il1b: '009E73',
	'bone-edge': '8A7B55'
} as const;

export type Colour = keyof typeof colours;
