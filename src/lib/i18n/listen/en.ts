// English: the curve that one can hear.

export const en = {
	listen: (name: string) => `Listen to ${name}`,
	stop: 'Stop the sound',
	about: 'Higher is more; from start to end in eight seconds.',
	refused: 'This browser plays no sound here.'
};

export type ListenMessages = typeof en;
