/* What the generated C of a system offers to driver.c. */
#include <stdint.h>

/* Numbers of states, of parameters, and of values in the sparse Jacobian. */
extern const int64_t model_n, model_np, model_entries;
/* Jacobian by columns: where each column starts, and the row of each value. */
extern const int64_t model_starts[], model_rows[];

void model_rhs(const double *restrict y, const double *restrict p, double *restrict d);
void model_jacobian(const double *restrict y, const double *restrict p, double *restrict values);
