// Which segment of the wheel a pointer is at.
import { at, box, hub } from './wheel.ts';

/** @param x from the left of the picture, as a share of its width @param y from its top, as a share of its width, too */
export function segmentAt(x: number, y: number): string {
	const degrees = (Math.atan2(x * box.width - hub.x, hub.y - y * box.width) * 180) / Math.PI;
	const angle = degrees < 0 ? degrees + 360 : degrees;
	if (angle < at.danger) return 'danger-tlr4';
	if (angle < at.bone) return 'bone-danger';
	if (angle < at.osteoclasts) return 'osteoclasts-bone';
	if (angle < at.join) return 'rankl-osteoclasts';
	return angle < at.nfkb ? 'nfkb-tnf' : 'tlr4-nfkb';
}
