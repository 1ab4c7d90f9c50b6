// Handing out: as a file, or by the clipboard.
import { ExportFailure } from './failure.ts';

export function saveFile(content: Blob | string, name: string, type = 'text/plain'): void {
	const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	// Never part of the page: its rule for links would add the scenario to the address.
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** @returns whether it was allowed */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

/** @param picture may still be in the making: some browsers want to be asked at once, while the click lasts */
export async function copyPicture(picture: Promise<Blob>): Promise<void> {
	if (typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write) {
		await picture;
		throw new ExportFailure('not-allowed');
	}
	try {
		await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
	} catch {
		// What failed may have been the picture: then that is the reason.
		await picture;
		throw new ExportFailure('not-allowed');
	}
}
