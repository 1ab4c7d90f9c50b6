// Eigenvalues of a real matrix without symmetry: balanced (Parlett and Reinsch 1969), brought to Hessenberg form by
// reflections, then Francis's implicit double-shift QR (Golub and Van Loan, Matrix Computations, 7.4 and 7.5).

import { loopsOf } from './loops.ts';

const mostSweeps = 60;

export interface Eigenvalues {
	/** Real and imaginary parts; a complex pair stands side by side, the positive imaginary part first. */
	re: Float64Array;
	im: Float64Array;
}

/**
 * Parts of the matrix that do not act on each other in turn are taken one by one: chains of states, which QR finds
 * hard (their eigenvalues coincide), come out exactly.
 * @param matrix n×n, rows first, not changed
 * @returns undefined when an entry is not finite or, which was not seen yet, when the iteration does not end
 */
export function eigenvaluesOf(matrix: Float64Array, n: number): Eigenvalues | undefined {
	for (let i = 0; i < n * n; i++) if (!Number.isFinite(matrix[i])) return undefined;
	const found: Eigenvalues = { re: new Float64Array(n), im: new Float64Array(n) };
	let done = 0;
	for (const group of loopsOf(matrix, n)) {
		const size = group.length;
		const part = new Float64Array(size * size);
		for (let i = 0; i < size; i++) {
			for (let j = 0; j < size; j++) part[i * size + j] = matrix[group[i] * n + group[j]];
		}
		const ends = { re: found.re.subarray(done, done + size), im: found.im.subarray(done, done + size) };
		if (!eigenvaluesOfLoop(part, size, ends)) return undefined;
		done += size;
	}
	return found;
}

/** h is used up. */
function eigenvaluesOfLoop(h: Float64Array, n: number, found: Eigenvalues): boolean {
	balance(h, n);
	toHessenberg(h, n);
	let norm = 0;
	for (const entry of h) norm = Math.max(norm, Math.abs(entry));
	let last = n - 1;
	let sweeps = 0;
	while (last >= 0) {
		const first = startOfBlock(h, n, last, norm);
		if (first < last - 1) {
			if (++sweeps > mostSweeps) return false;
			sweep(h, n, first, last, sweeps % 10 === 0);
			continue;
		}
		if (first === last) found.re[last] = h[last * n + last];
		else pair(h, n, first, found);
		last = first - 1;
		sweeps = 0;
	}
	return true;
}

/** Rows and columns scaled by powers of two until they are alike in size: exact, and kind to small eigenvalues. */
function balance(a: Float64Array, n: number): void {
	for (let isDone = false; !isDone;) {
		isDone = true;
		for (let i = 0; i < n; i++) {
			let column = 0;
			let row = 0;
			for (let j = 0; j < n; j++) {
				if (j === i) continue;
				column += Math.abs(a[j * n + i]);
				row += Math.abs(a[i * n + j]);
			}
			if (column === 0 || row === 0) continue;
			const factor = 2 ** Math.round(Math.log2(row / column) / 2);
			if (!(column * factor + row / factor < 0.95 * (column + row))) continue;
			isDone = false;
			for (let j = 0; j < n; j++) a[i * n + j] /= factor;
			for (let j = 0; j < n; j++) a[j * n + i] *= factor;
		}
	}
}

/** Similar to what it was, zero below the first subdiagonal. */
function toHessenberg(a: Float64Array, n: number): void {
	const v = new Float64Array(n);
	for (let k = 0; k < n - 2; k++) {
		let size = 0;
		for (let i = k + 1; i < n; i++) size = Math.hypot(size, (v[i] = a[i * n + k]));
		if (size === 0) continue;
		v[k + 1] += v[k + 1] < 0 ? -size : size;
		reflect(a, n, v, k + 1, n - 1, 0, n - 1);
		for (let i = k + 2; i < n; i++) a[i * n + k] = 0;
	}
}

/** a → P·a·P with P = I − 2vvᵀ/vᵀv, v standing in from…to; only rows and columns low…high are touched. */
function reflect(
	a: Float64Array,
	n: number,
	v: Float64Array,
	from: number,
	to: number,
	low: number,
	high: number
): void {
	let square = 0;
	for (let i = from; i <= to; i++) square += v[i] * v[i];
	if (square === 0) return;
	const share = 2 / square;
	for (let j = low; j <= high; j++) {
		let sum = 0;
		for (let i = from; i <= to; i++) sum += v[i] * a[i * n + j];
		if (sum !== 0) for (let i = from; i <= to; i++) a[i * n + j] -= share * sum * v[i];
	}
	for (let i = low; i <= high; i++) {
		let sum = 0;
		for (let j = from; j <= to; j++) sum += a[i * n + j] * v[j];
		if (sum !== 0) for (let j = from; j <= to; j++) a[i * n + j] -= share * sum * v[j];
	}
}

/** The block that ends at `last`: its first row, above which the subdiagonal is nothing but rounding. */
function startOfBlock(h: Float64Array, n: number, last: number, norm: number): number {
	for (let i = last; i > 0; i--) {
		const beside = Math.abs(h[(i - 1) * n + i - 1]) + Math.abs(h[i * n + i]);
		if (Math.abs(h[i * n + i - 1]) <= Number.EPSILON * (beside || norm)) {
			h[i * n + i - 1] = 0;
			return i;
		}
	}
	return 0;
}

/** Both eigenvalues of the 2×2 block at `at`. */
function pair(h: Float64Array, n: number, at: number, { re, im }: Eigenvalues): void {
	const [a, b] = [h[at * n + at], h[at * n + at + 1]];
	const [c, d] = [h[(at + 1) * n + at], h[(at + 1) * n + at + 1]];
	const half = (a - d) / 2;
	const square = half * half + b * c;
	if (square < 0) {
		re[at] = re[at + 1] = d + half;
		im[at] = Math.sqrt(-square);
		im[at + 1] = -im[at];
		return;
	}
	const far = half + (half < 0 ? -1 : 1) * Math.sqrt(square);
	re[at] = d + far;
	re[at + 1] = far === 0 ? d : d - (b * c) / far;
}

/** One implicit QR sweep with two shifts over rows first…last; now and then with other shifts, against a standstill. */
function sweep(h: Float64Array, n: number, first: number, last: number, isStuck: boolean): void {
	const at = (i: number, j: number) => h[i * n + j];
	let trace = at(last - 1, last - 1) + at(last, last);
	let determinant = at(last - 1, last - 1) * at(last, last) - at(last - 1, last) * at(last, last - 1);
	if (isStuck) {
		const size = Math.abs(at(last, last - 1)) + Math.abs(at(last - 1, last - 2));
		const corner = at(last, last);
		trace = 2 * corner + 1.5 * size;
		determinant = corner * corner + 1.5 * size * corner + size * size;
	}
	const v = new Float64Array(n);
	let x =
		at(first, first) * (at(first, first) - trace) + at(first, first + 1) * at(first + 1, first) + determinant;
	let y = at(first + 1, first) * (at(first, first) + at(first + 1, first + 1) - trace);
	let z = at(first + 1, first) * at(first + 2, first + 1);
	for (let k = first; k < last; k++) {
		const to = Math.min(k + 2, last);
		v[k] = x;
		v[k + 1] = y;
		if (to > k + 1) v[k + 2] = z;
		const size = to > k + 1 ? Math.hypot(x, y, z) : Math.hypot(x, y);
		v[k] += x < 0 ? -size : size;
		if (size > 0) reflect(h, n, v, k, to, first, last);
		if (k > first) for (let i = k + 1; i <= to; i++) h[i * n + k - 1] = 0;
		if (k + 1 < last) {
			x = at(k + 1, k);
			y = at(k + 2, k);
			z = k + 3 <= last ? at(k + 3, k) : 0;
		}
	}
}
