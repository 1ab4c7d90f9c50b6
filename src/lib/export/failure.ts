// What can go wrong when something is handed out; the words for it are in i18n/tools/dialogs.

export type FailureKind =
	'nothing-to-draw' | 'too-large' | 'not-drawn' | 'not-allowed' | 'not-solved' | 'no-encoder';

export class ExportFailure extends Error {
	readonly kind: FailureKind;

	constructor(kind: FailureKind) {
		super(kind);
		this.kind = kind;
	}
}
