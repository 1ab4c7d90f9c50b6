// Before each test: the whole model is there, as everywhere but on the first page.
import '#lib/simulate/further.ts';
