/* A problem as problem-text.ts writes it, and what its events do. */
#include <stdio.h>
#include <stdlib.h>

#include "model.h"

enum kind { SET_STATE, ADD_STATE, SET_PARAMETER, ADD_PARAMETER };

struct event {
	double t, value;
	int kind, place;
};

struct problem {
	double t0, t1;
	double *y0, *p0, *atol_by_rtol, *times;
	struct event *events;
	int n_times, n_events;
	/* Changed by events; as p0 at the start of each solve. */
	double *p;
	/* Values of the Jacobian before they are spread over a full matrix. */
	double *values;
};

static void stop_with(const char *reason) {
	fprintf(stderr, "%s\n", reason);
	exit(1);
}

static double read_number(FILE *file) {
	double value;
	if (fscanf(file, "%lf", &value) != 1) stop_with("The problem ends too early.");
	return value;
}

static double *read_numbers(FILE *file, int64_t count) {
	double *values = malloc((count + 1) * sizeof *values);
	for (int64_t i = 0; i < count; i++) values[i] = read_number(file);
	return values;
}

/* The order of problem-text.ts. */
static struct problem read_problem(FILE *file) {
	if (read_number(file) != model_n) stop_with("The problem is of another system.");
	if (read_number(file) != model_np) stop_with("The problem has other parameters.");
	struct problem q = {.t0 = read_number(file)};
	q.t1 = read_number(file);
	q.y0 = read_numbers(file, model_n);
	q.p0 = read_numbers(file, model_np);
	q.atol_by_rtol = read_numbers(file, model_n);
	q.n_times = read_number(file);
	q.times = read_numbers(file, q.n_times);
	q.n_events = read_number(file);
	q.events = malloc((q.n_events + 1) * sizeof *q.events);
	for (int i = 0; i < q.n_events; i++) {
		q.events[i].t = read_number(file);
		q.events[i].kind = read_number(file);
		q.events[i].place = read_number(file);
		q.events[i].value = read_number(file);
	}
	q.p = malloc(model_np * sizeof *q.p);
	q.values = malloc(model_entries * sizeof *q.values);
	return q;
}

static void apply(const struct event *e, double *y, double *p) {
	if (e->kind == SET_STATE) y[e->place] = e->value;
	if (e->kind == ADD_STATE) y[e->place] += e->value;
	if (e->kind == SET_PARAMETER) p[e->place] = e->value;
	if (e->kind == ADD_PARAMETER) p[e->place] += e->value;
}
