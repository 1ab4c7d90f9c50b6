// How every generated file begins.
export const banner = '// Derived from src/lib/model by `npm run generate`. Do not edit.';
