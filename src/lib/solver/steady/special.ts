// What lies between two neighbouring points of a curve: folds, branch points and Hopf points, narrowed down by
// halving the stretch until nothing is left to halve (test functions: Kuznetsov, Elements of Applied Bifurcation
// Theory, 10.2; Seydel, Practical Bifurcation and Stability Analysis, 5).
import type { Curve, CurvePoint } from './curve.ts';
import type { SpecialKind, SpecialPoint } from './types.ts';

type Found = Omit<SpecialPoint, 'after'>;

/** Parts of the stretch below which two special points are told apart by their signs alone. */
const finest = 2 ** -12;
const halvings = 50;

/** Special points between a and the point at distance `ahead` from it, in order. */
export function between(curve: Curve, a: CurvePoint, b: CurvePoint, ahead: number): Found[] {
	const at = (s: number) => (s >= ahead ? b : s <= 0 ? a : curve.next(a, s));

	function search(low: number, p: CurvePoint, high: number, q: CurvePoint): Found[] {
		const kinds = changes(p, q);
		if (kinds.length === 0 && p.stability.unstable === q.stability.unstable) return [];
		if (kinds.length === 1 && isWhole(kinds[0], p, q)) return narrow(kinds[0], low, p, high, q);
		const middle = (low + high) / 2;
		const m = high - low > finest * ahead ? at(middle) : undefined;
		if (m) return [...search(low, p, middle, m), ...search(middle, m, high, q)];
		return kinds.flatMap((kind) => narrow(kind, low, p, high, q));
	}

	function narrow(kind: SpecialKind, low: number, p: CurvePoint, high: number, q: CurvePoint): Found[] {
		for (let i = 0; i < halvings; i++) {
			const middle = (low + high) / 2;
			const m = middle > low && middle < high ? at(middle) : undefined;
			if (!m) break;
			if (signOf(kind, m) === signOf(kind, p)) [low, p] = [middle, m];
			else [high, q] = [middle, m];
		}
		// Two real eigenvalues that are each other's negative: nothing happens there.
		if (kind === 'hopf' && q.frequency === 0) return [];
		const parameter = curve.parameterOf(q.z);
		const frequency = kind === 'hopf' ? q.frequency : 0;
		return [{ kind, parameter, y: curve.stateOf(q.z), frequency, within: (high - low) / 2 }];
	}

	return search(0, a, ahead, b);
}

const signOf = (kind: SpecialKind, point: CurvePoint): number =>
	kind === 'fold' ? point.fold : kind === 'hopf' ? point.pairs : point.branching;

const changes = (p: CurvePoint, q: CurvePoint): SpecialKind[] =>
	(['fold', 'branch-point', 'hopf'] as const).filter((kind) => signOf(kind, p) !== signOf(kind, q));

/** One change of sign explains the change in the number of unstable directions. */
function isWhole(kind: SpecialKind, p: CurvePoint, q: CurvePoint): boolean {
	const more = Math.abs(q.stability.unstable - p.stability.unstable);
	// 0: a neutral saddle, which changes the sign of the pair sums and nothing else.
	return kind === 'hopf' ? more === 2 || more === 0 : more === 1;
}
