// What the benchmark uses of odex 2. The package ships its TypeScript source beside the code, and that source does
// not pass a strict type check, so it is required without its types and given these.
export enum Outcome {
	Converged,
	MaxStepsExceeded,
	EarlyReturn
}

type Derivative = (x: number, y: number[]) => number[];

export class Solver {
	constructor(n: number);
	absoluteTolerance: number | number[];
	relativeTolerance: number | number[];
	maxSteps: number;
	denseOutput: boolean;
	initialStepSize: number;
	rawFunction: boolean;
	grid(dt: number, out: (x: number, y: number[]) => unknown): unknown;
	solve(
		f: Derivative | ((x: number, y: number[], d: number[]) => unknown),
		x: number,
		y0: number[],
		end: number,
		solOut?: (
			n: number,
			x0: number,
			x1: number,
			y: number[],
			dense: (c: number, x: number) => number
		) => unknown
	): { y: number[]; outcome: Outcome; nStep: number; nEval: number };
}
