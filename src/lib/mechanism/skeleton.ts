// The skeleton, seen from the front with the palms turned forward: bones as paths, in units that make a body of 792.
// The middle line is x = 0; what stands twice is drawn once, on the side of x > 0, which is the left side of the patient.

/** Room of the drawing: left, top, width, height. */
export const skeletonBox = { x: -162, y: 0, width: 324, height: 804 } as const;

const places = (n: number) => Array.from({ length: n }, (_, i) => i);
const tenth = (v: number) => Math.round(v * 10) / 10;

/** One vertebra, waisted, with the processes that reach out from it. */
function vertebra(top: number, height: number, half: number, reach: number): string {
	const [low, waist] = [top + height, half - 2];
	const arm = reach
		? `M${half - 1} ${top + height * 0.35}l${reach} -2v4.500l${-reach} 1.500ZM${1 - half} ${top + height * 0.35}l${-reach} -2v4.500l${reach} 1.500Z`
		: '';
	return `${arm}M${-half} ${top}H${half}Q${waist} ${top + height / 2} ${half} ${low}H${-half}Q${-waist} ${top + height / 2} ${-half} ${top}Z`;
}

/** Neck, chest and loins: 4 seen below the jaw, 12 that carry ribs, 5 that carry all. */
function column(): string {
	const bones: string[] = [];
	let top = 122;
	const add = (height: number, half: number, reach: number) => {
		bones.push(vertebra(tenth(top), height, tenth(half), reach));
		top += height + 1.6;
	};
	for (const i of places(4)) add(6, 10 + i * 0.7, 4);
	for (const i of places(12)) add(8.6 + i * 0.2, 10 + i * 0.45, 0);
	for (const i of places(5)) add(13, 15.5 + i * 0.9, i === 0 || i === 4 ? 9 : 13);
	return bones.join('');
}

/** How far out each rib reaches, from the first to the tenth. */
const reach = [35, 48, 56, 61, 65, 68, 70, 71, 70, 67];

/** The hidden, rear half of a rib: out and down from its vertebra. */
function rearRib(i: number): string {
	const [y, x] = [155 + i * 10.6, reach[i]];
	return `M10 ${tenth(y)}C${tenth(x * 0.55)} ${tenth(y - 7)} ${x} ${tenth(y + 2)} ${x} ${tenth(y + 14 + i * 1.8)}`;
}

/** The front half of a rib, down and inwards, and its cartilage up to the breastbone or to the rib above. */
function frontRib(i: number): string {
	const [y, x] = [155 + i * 10.6, reach[i]];
	const side = y + 14 + i * 1.8;
	const joint = [
		[20, 166],
		[25, 182],
		[29, 199],
		[33, 216],
		[38, 234],
		[43, 252],
		[48, 268],
		[54, 282],
		[57, 294],
		[59, 304]
	][i];
	const [jx, jy] = joint;
	const bone = `M${x} ${tenth(side)}C${x} ${tenth(side + 9)} ${tenth(jx + (x - jx) * 0.6)} ${tenth(jy + 4)} ${jx} ${jy}`;
	if (i < 7) {
		const end = 163 + i * 11.2;
		return `${bone}C${tenth(jx * 0.7)} ${tenth(jy - 3)} ${tenth(jx * 0.45)} ${tenth(end + (jy - end) * 0.35)} 8 ${tenth(end)}`;
	}
	return `${bone}C${tenth(jx - 8)} ${jy - 5} ${tenth(jx - 14)} ${jy - 13} ${tenth(jx - 20)} ${jy - 22}`;
}

/** Metacarpals and phalanges, or metatarsals: joints along each ray, with a gap at each. */
function rays(fingers: readonly (readonly number[])[]): string {
	return fingers
		.map((points) => {
			let path = '';
			for (let i = 0; i + 3 < points.length; i += 2) {
				const [x0, y0, x1, y1] = points.slice(i, i + 4);
				const [gx, gy] = [(x1 - x0) * 0.07, (y1 - y0) * 0.07];
				path += `M${tenth(x0 + gx)} ${tenth(y0 + gy)}L${tenth(x1 - gx)} ${tenth(y1 - gy)}`;
			}
			return path;
		})
		.join('');
}

/** Bones on the middle line, from the back to the front. */
export const middle = {
	column: column(),
	sacrum: 'M-23 368C-11 363 11 363 23 368C22 388 13 407 6 418Q0 423 -6 418C-13 407 -22 388 -23 368Z',
	sternum:
		'M-14 153L-6 150Q0 154 6 150L14 153C14 160 10 165 8 169C7 185 9 205 9 222C9 232 5 238 3 240L1 254H-1L-3 240C-5 238 -9 232 -9 222C-9 205 -7 185 -8 169C-10 165 -14 160 -14 153Z',
	mandible:
		'M34 80C35 91 33 101 30 107C26 114 18 122 11 125C4 127 -4 127 -11 125C-18 122 -26 114 -30 107C-33 101 -35 91 -34 80L-28 84C-27 92 -26 98 -24 104C-12 110 12 110 24 104C26 98 27 92 28 84Z',
	skull:
		'M0 6C26 6 42 22 42 47C42 57 40 62 38 69C40 74 39 80 35 83C33 88 29 91 26 94C25 99 24 103 20 106C11 110 -11 110 -20 106C-24 103 -25 99 -26 94C-29 91 -33 88 -35 83C-39 80 -40 74 -38 69C-40 62 -42 57 -42 47C-42 22 -26 6 0 6Z',
	/** Nose, dark. */
	nose: 'M0 70C3 74 7 81 6.500 86C4 89 1.500 88 0 86C-1.500 88 -4 89 -6.500 86C-7 81 -3 74 0 70Z',
	/** Lines: teeth, the joint in the breastbone, seams of the sacrum. */
	lines:
		'M-21 105C-10 108 10 108 21 105M-14 101.5V111M-8.5 101.5V112.5M-3 101.5V113M3 101.5V113M8.5 101.5V112.5M14 101.5V111M-9 170H9M-15 380H15M-12 391H12M-8 402H8'
} as const;

/** Bones that stand twice, from the back to the front, on the side of x > 0. */
export const paired = {
	rear: places(10).map(rearRib).join('') + 'M12 270C30 272 46 282 50 300M12 284C24 286 34 294 37 306',
	scapula:
		'M50 160C62 158 78 156 88 150L99 149C101 153 97 157 92 158C86 160 84 166 84 174C84 184 86 188 80 196C74 208 68 228 61 240C53 232 47 190 50 160Z',
	ribs: places(10).map(frontRib).join(''),
	clavicle:
		'M10 152C22 147 38 137 54 141C66 145 78 144 90 142C95 142 95 149 90 150.500C76 153 62 152 50 148.500C38 147 26 156 12 160C9 159 8 154 10 152Z',
	humerus:
		'M99 151C107 154 108 164 106 174C105 198 109 240 112 272C112 284 119 292 120 301C120 307 115 309 110 307.500C105 309.500 98 309 96 303C96 296 103 288 104 274C102 244 97 206 94 186C92 178 84 173 84 164C84 153 91 148 99 151Z',
	ulna: 'M98 309C102 306 108 308 109 314C109 322 111 332 113 348C117 378 120 398 122.500 413C122.500 418 117 418.500 115.500 414.500C112 396 107 368 103 342C101 328 95 318 98 309Z',
	radius:
		'M112 312C116 309 122 310 122 316C121 324 122 332 125 346C130 368 135 391 138.500 408C140 417 135 420 127.500 419C124 417 126 409 124 399C120 377 117 357 115 338C114 327 110 320 112 312Z',
	carpals: 'M117 421C123 418.500 134 419 140 422C143 427 143 433 140 438L125 442C119 438 114 428 117 421Z',
	hand: rays([
		[141, 432, 149, 446, 154.5, 458, 157.5, 467],
		[138, 439, 143, 463, 145, 480, 146, 491, 146.5, 499],
		[132.5, 440, 136, 466, 137.5, 485, 138, 497, 138, 506],
		[127.5, 441, 129.5, 464, 130, 482, 130, 493, 130, 501],
		[123, 440, 122.5, 461, 121.5, 475, 121, 483, 120.5, 490]
	]),
	pelvis:
		'M19 371C24 353 42 337 62 339C75 341 79 350 77 361C76 370 69 376 65 383C63 388 65 392 66 398C67 408 62 416 55 420C48 426 47 436 43 444C39 450 31 448 29 441C25 434 16 431 4 432L3 413C14 412 25 409 32 402C37 396 37 388 31 382C27 378 22 375 19 371Z',
	/** The gap in the pelvis, empty. */
	foramen: 'M24 424C24 417 32 412 39 414C44 416 43 423 40 429C37 435 34 434 30 431C27 429 24 427 24 424Z',
	femur:
		'M45 398C45 387 56 383 64 391L76 386C86 386 87 398 84 410C84 424 78 440 74 460C68 500 63 528 62 547C62 557 67 561 67 570C67 580 58 582 51 577C46 582 34 582 32 574C31 564 41 556 43 546C50 516 60 480 66 446C67 436 64 424 58 415C50 414 45 408 45 398Z',
	patella: 'M49 553C56 553 59 558 58 565C57 571 53 575 49.500 575C46 575 42 571 41 565C40 558 43 553 49 553Z',
	fibula:
		'M63 596C67 593 71 597 70 603C67 622 62 660 58 700C56 724 56 742 57 755C57.500 763 52 766 50 759C49 744 50 724 52 704C55 664 60 628 62 608C60 603 60 599 63 596Z',
	tibia:
		'M32 586C41 582.500 58 582.500 66 586C68 592 62 600 57 608C53 622 49 650 46 690C44.500 716 45 736 46 748C46 755 40 757 34 756C30 761 25 759 25 752C27 744 31 730 32 700C34 660 37 630 37 612C36 602 29 595 32 586Z',
	tarsals: 'M28 763C34 759 46 759 52 764C57 769 61 774 62 780C52 785 38 786 29 783C24 778 24 769 28 763Z',
	foot: rays([
		[31, 782, 28, 790, 26.5, 797],
		[38, 783, 38, 791, 38, 798],
		[45, 783, 47, 791, 48, 798],
		[51.5, 782, 56, 789.5, 58, 796],
		[58, 780, 65, 786.5, 68, 792]
	]),
	/** Eye socket, dark. */
	orbit: 'M9 59C13 53 25 52 30 57C33 62 31 71 26 75C19 78 12 76 9.500 70C8 66 8 62 9 59Z',
	/** Lines: the rim of the kneecap, seams of the wrist and the temple. */
	lines: 'M118 430C126 427 134 428 142 430M126 419.500L128 441M133 419L134 440M38 69C34 66 32 62 33 56'
} as const;
