// Derived from src/lib/model by `npm run generate`. Do not edit.
// Virtual patients from their first painful day on (src/lib/validate/cohort.ts says what is counted).

export const cohortFound = {
	"patients": 40,
	"symptomFree": 0.45,
	"mriRelapse": 0.975,
	"silentRelapse": 0.10256410256410256,
	"firstRelapseMonths": 10.882191780821918,
	"relapseFree": 0.325,
	"response": {
		"nsaid": 0.525,
		"tnfInhibitor": 0.9,
		"bisphosphonate": 0.875,
		"steroid": 1
	}
};
