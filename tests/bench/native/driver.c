/* Solves one problem with CVODE (BDF, Newton, our Jacobian) again and again, and prints the states and the fastest time.
   The problem comes from the standard input.
   driver evaluate: right-hand side and Jacobian at one state, to be compared with the TypeScript.
   driver solve dense|klu RTOL MS TIMES: repeats for MS milliseconds and at least TIMES times. */
#include <cvode/cvode.h>
#include <math.h>
#include <nvector/nvector_serial.h>
#include <string.h>
#include <sunlinsol/sunlinsol_dense.h>
#ifdef WITH_KLU
#include <sunlinsol/sunlinsol_klu.h>
#endif
#include <time.h>

#include "problem.h"

struct work {
	long steps, rhs_calls, setups;
};

static int rhs(realtype t, N_Vector y, N_Vector d, void *problem) {
	(void)t;
	model_rhs(NV_DATA_S(y), ((struct problem *)problem)->p, NV_DATA_S(d));
	return 0;
}

/* CVODE has set the matrix to zero. */
static int full_jacobian(realtype t, N_Vector y, N_Vector f, SUNMatrix J, void *problem, N_Vector a, N_Vector b,
						 N_Vector c) {
	(void)t, (void)f, (void)a, (void)b, (void)c;
	struct problem *q = problem;
	model_jacobian(NV_DATA_S(y), q->p, q->values);
	for (int64_t column = 0; column < model_n; column++) {
		realtype *into = SM_COLUMN_D(J, column);
		for (int64_t i = model_starts[column]; i < model_starts[column + 1]; i++) into[model_rows[i]] = q->values[i];
	}
	return 0;
}

#ifdef WITH_KLU
/* CVODE has set the places to zero, too. */
static int sparse_jacobian(realtype t, N_Vector y, N_Vector f, SUNMatrix J, void *problem, N_Vector a, N_Vector b,
						   N_Vector c) {
	(void)t, (void)f, (void)a, (void)b, (void)c;
	memcpy(SM_INDEXPTRS_S(J), model_starts, (model_n + 1) * sizeof *model_starts);
	memcpy(SM_INDEXVALS_S(J), model_rows, model_entries * sizeof *model_rows);
	model_jacobian(NV_DATA_S(y), ((struct problem *)problem)->p, SM_DATA_S(J));
	return 0;
}
#endif

static void count(void *cvode, struct work *work) {
	long steps, rhs_calls, setups;
	CVodeGetNumSteps(cvode, &steps);
	CVodeGetNumRhsEvals(cvode, &rhs_calls);
	CVodeGetNumLinSolvSetups(cvode, &setups);
	work->steps += steps;
	work->rhs_calls += rhs_calls;
	work->setups += setups;
}

/* One solve; a row of states for each of the times. Returns what CVODE returned, negative when it failed. */
static int solve(void *cvode, struct problem *q, N_Vector y, double *rows, struct work *work) {
	double *state = NV_DATA_S(y);
	const size_t row_size = model_n * sizeof *rows;
	const double rounding = 1e-13 * fmax(fabs(q->t0), fabs(q->t1));
	double t = q->t0;
	int next = 0, sample = 0;
	*work = (struct work){0};
	memcpy(state, q->y0, row_size);
	memcpy(q->p, q->p0, model_np * sizeof *q->p);
	for (;;) {
		while (next < q->n_events && q->events[next].t <= t + rounding) apply(&q->events[next++], state, q->p);
		/* At an event: the state after it. */
		for (; sample < q->n_times && q->times[sample] <= t + rounding; sample++)
			memcpy(rows + sample * model_n, state, row_size);
		if (t + rounding >= q->t1) return 0;
		const double end = next < q->n_events ? fmin(q->t1, q->events[next].t) : q->t1;
		int flag = CVodeReInit(cvode, t, y);
		if (flag < 0) return flag;
		CVodeSetStopTime(cvode, end);
		for (; sample < q->n_times && q->times[sample] < end - rounding; sample++) {
			if ((flag = CVode(cvode, q->times[sample], y, &t, CV_NORMAL)) < 0) return flag;
			memcpy(rows + sample * model_n, state, row_size);
		}
		if ((flag = CVode(cvode, end, y, &t, CV_NORMAL)) < 0) return flag;
		count(cvode, work);
		t = end;
	}
}

/* Of this process, so that other work on the machine does not count. */
static double processor_ms(void) {
	struct timespec now;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return now.tv_sec * 1e3 + now.tv_nsec * 1e-6;
}

static int solve_repeatedly(struct problem *q, int dense, double rtol, double measured_ms, int least_times) {
	SUNContext context;
	if (SUNContext_Create(NULL, &context)) stop_with("SUNDIALS cannot start.");
	N_Vector y = N_VNew_Serial(model_n, context);
	N_Vector atol = N_VNew_Serial(model_n, context);
	for (int64_t i = 0; i < model_n; i++) NV_Ith_S(atol, i) = rtol * q->atol_by_rtol[i];
	memcpy(NV_DATA_S(y), q->y0, model_n * sizeof(double));
	void *cvode = CVodeCreate(CV_BDF, context);
	CVodeInit(cvode, rhs, q->t0, y);
	CVodeSVtolerances(cvode, rtol, atol);
	CVodeSetUserData(cvode, q);
	CVodeSetErrFile(cvode, NULL);
	CVodeSetMaxNumSteps(cvode, -1);
	SUNMatrix J = NULL;
	SUNLinearSolver linear = NULL;
	if (dense) {
		J = SUNDenseMatrix(model_n, model_n, context);
		linear = SUNLinSol_Dense(y, J, context);
	}
#ifdef WITH_KLU
	if (!dense) {
		J = SUNSparseMatrix(model_n, model_n, model_entries, CSC_MAT, context);
		linear = SUNLinSol_KLU(y, J, context);
	}
#endif
	if (!linear) stop_with("This linear solver was not built.");
	CVodeSetLinearSolver(cvode, linear, J);
#ifdef WITH_KLU
	CVodeSetJacFn(cvode, dense ? full_jacobian : sparse_jacobian);
#else
	CVodeSetJacFn(cvode, full_jacobian);
#endif

	double *rows = malloc(q->n_times * model_n * sizeof *rows);
	double fastest = INFINITY;
	struct work work = {0};
	const double begin = processor_ms();
	for (int times = 0; times < least_times || processor_ms() - begin < measured_ms; times++) {
		const double start = processor_ms();
		const int flag = solve(cvode, q, y, rows, &work);
		fastest = fmin(fastest, processor_ms() - start);
		if (flag < 0) {
			fprintf(stderr, "CVODE ended with %d.\n", flag);
			return 1;
		}
	}
	printf("%.6f %ld %ld %ld\n", fastest, work.steps, work.rhs_calls, work.setups);
	for (int64_t i = 0; i < q->n_times * model_n; i++) printf("%.17g\n", rows[i]);
	return 0;
}

static int evaluate(struct problem *q) {
	double *d = malloc(model_n * sizeof *d);
	model_rhs(q->y0, q->p0, d);
	model_jacobian(q->y0, q->p0, q->values);
	for (int64_t i = 0; i < model_n; i++) printf("%.17g\n", d[i]);
	for (int64_t i = 0; i < model_entries; i++) printf("%.17g\n", q->values[i]);
	return 0;
}

int main(int count, char **words) {
	struct problem q = read_problem(stdin);
	if (count == 2 && strcmp(words[1], "evaluate") == 0) return evaluate(&q);
	if (count != 6) stop_with("driver evaluate, or driver solve dense|klu RTOL MS TIMES");
	return solve_repeatedly(&q, strcmp(words[2], "dense") == 0, atof(words[3]), atof(words[4]), atoi(words[5]));
}
